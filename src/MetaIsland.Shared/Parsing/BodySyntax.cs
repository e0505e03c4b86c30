using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.Parsing;

/// <summary>What the shape of a body's syntax says about the use of a name, before anything is known about what it means.</summary>
internal static class BodySyntax
{
    /// <summary>The code of a declaration: attributes and types of parameters are none.</summary>
    public static IEnumerable<SyntaxNode> Of(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ChildNodes().Where(n => n is BlockSyntax or ArrowExpressionClauseSyntax),
        AccessorDeclarationSyntax accessor => accessor.ChildNodes().Where(n => n is BlockSyntax or ArrowExpressionClauseSyntax),
        _ => [declaration],
    };

    /// <summary><c>hunger</c> and <c>this.hunger</c>; not the member of something else, nor the name of an argument, nor a type.</summary>
    public static bool IsStart(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression is ThisExpressionSyntax,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
        AssignmentExpressionSyntax { Parent.RawKind: (int)SyntaxKind.ObjectInitializerExpression or (int)SyntaxKind.WithInitializerExpression } assignment
            when assignment.Left == name => false,
        _ => !SyntaxFacts.IsInTypeOnlyContext(name) && !IsInNameOf(name),
    };

    /// <summary><c>this.hunger</c> where the name is its second half.</summary>
    public static ExpressionSyntax Whole(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    /// <summary>What is read of a value next, or called on it; null at the end.</summary>
    public static ExpressionSyntax? Step(ExpressionSyntax path) => path.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == path => access,
        ElementAccessExpressionSyntax access when access.Expression == path => access,
        ParenthesizedExpressionSyntax parenthesis => parenthesis,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed,
        InvocationExpressionSyntax call when call.Expression == path => call,
        _ => null,
    };

    /// <summary>It is assigned, or could be through the reference that is taken of it.</summary>
    public static bool IsWritten(ExpressionSyntax path) => path.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == path,
        {
            RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression
            or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression
        } => true,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsTarget(tuple),
        RefExpressionSyntax => true,
        ForEachVariableStatementSyntax loop => loop.Variable == path,
        _ => false,
    };

    private static bool IsTarget(ExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax loop => loop.Variable == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsTarget(outer),
        _ => false,
    };

    private static bool IsInNameOf(SyntaxNode node) => node.Ancestors().TakeWhile(n => n is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax)
        .Any(n => n is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
