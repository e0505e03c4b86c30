using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Writes types: whole, to be shortened when the fix is applied as far as the usings of the file allow.</summary>
internal static class Names
{
    /// <summary>A type by its full name, without <c>global::</c>.</summary>
    public static TypeSyntax Type(string name) => SyntaxFactory.ParseTypeName("global::" + name).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The text of a whole name, annotations included.</summary>
    public static string Full(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    /// <summary>Shortens every <c>global::</c> name in what was parsed from text.</summary>
    public static T Simplify<T>(T parsed) where T : SyntaxNode => parsed.ReplaceNodes(
        parsed.DescendantNodes().Where(n => n is NameSyntax or MemberAccessExpressionSyntax && n.ToString().StartsWith("global::", StringComparison.Ordinal)),
        (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>A static member of a type: <c>CultureInfo.InvariantCulture</c>.</summary>
    public static ExpressionSyntax Member(string type, string member) =>
        Simplify(SyntaxFactory.ParseExpression($"(global::{type}.{member})")) is ParenthesizedExpressionSyntax whole ? whole.Expression : SyntaxFactory.ParseExpression(member);
}
