using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Adds members to types.</summary>
internal static class Members
{
    /// <summary>Where a person declares the type; null where only a generator or another project does.</summary>
    public static (Document Document, TypeDeclarationSyntax Declaration)? Declaration(Solution solution, INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (solution.GetDocument(reference.SyntaxTree) is { } document and not SourceGeneratedDocument && reference.GetSyntax() is TypeDeclarationSyntax declaration)
                return (document, declaration);
        }
        return null;
    }

    /// <summary>A member, whose <c>global::</c> names become as short as its file allows.</summary>
    public static MemberDeclarationSyntax Parse(string text) => Names.Simplify(SyntaxFactory.ParseMemberDeclaration(text)!);

    /// <summary>As the last member, with an empty line before it.</summary>
    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, MemberDeclarationSyntax member)
    {
        var endsLine = type.Members.Count == 0 || type.Members.Last().GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
        var blank = Enumerable.Repeat(SyntaxFactory.ElasticLineFeed, endsLine ? 1 : 2);
        member = member.WithLeadingTrivia(blank).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
        return (TypeDeclarationSyntax)WithBraces(type).AddMembers(member);
    }

    /// <summary>As the first member.</summary>
    public static TypeDeclarationSyntax AddFirst(TypeDeclarationSyntax type, MemberDeclarationSyntax member)
    {
        member = member.WithLeadingTrivia(SyntaxFactory.ElasticLineFeed).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
        return type.WithMembers(type.Members.Insert(0, member));
    }

    // `partial class Island;` has no room.
    private static TypeDeclarationSyntax WithBraces(TypeDeclarationSyntax type) => type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
        ? type
        : (TypeDeclarationSyntax)type.WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.LineFeed))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(SyntaxFactory.LineFeed));
}
