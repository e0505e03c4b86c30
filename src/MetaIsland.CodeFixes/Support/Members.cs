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
        var blank = type.Members.Count > 0 ? SyntaxFactory.TriviaList(SyntaxFactory.ElasticLineFeed, SyntaxFactory.ElasticLineFeed) : SyntaxFactory.TriviaList(SyntaxFactory.ElasticLineFeed);
        member = member.WithLeadingTrivia(blank).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
        return (TypeDeclarationSyntax)WithBraces(type).AddMembers(member);
    }

    // `partial class Island;` has no room.
    private static TypeDeclarationSyntax WithBraces(TypeDeclarationSyntax type) => type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
        ? type
        : (TypeDeclarationSyntax)type.WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.LineFeed))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(SyntaxFactory.LineFeed));
}
