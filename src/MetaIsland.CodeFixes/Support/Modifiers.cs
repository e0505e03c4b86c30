using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MetaIsland.CodeFixes.Support;

/// <summary>Adds keywords to declarations without moving the comments before them.</summary>
internal static class Modifiers
{
    /// <summary>Directly before the keyword or the type, where <c>partial</c> and <c>async</c> stand.</summary>
    public static T AddLast<T>(T member, SyntaxKind keyword) where T : MemberDeclarationSyntax => Insert(member, keyword, member.Modifiers.Count);

    /// <summary>Behind the accessibility, where <c>static</c> and <c>readonly</c> stand.</summary>
    public static T AddAfterAccessibility<T>(T member, SyntaxKind keyword) where T : MemberDeclarationSyntax =>
        Insert(member, keyword, member.Modifiers.TakeWhile(m => SyntaxFacts.IsAccessibilityModifier(m.Kind())).Count());

    private static T Insert<T>(T member, SyntaxKind keyword, int index) where T : MemberDeclarationSyntax
    {
        var token = SyntaxFactory.Token(keyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (index > 0)
            return (T)member.WithModifiers(member.Modifiers.Insert(index, token));
        // It becomes the first word behind the attributes, so what stood before that word stands before it.
        var first = member.Modifiers.Count > 0 ? member.Modifiers[0] : FirstWord(member);
        var changed = (T)member.ReplaceToken(first, first.WithLeadingTrivia());
        return (T)changed.WithModifiers(changed.Modifiers.Insert(0, token.WithLeadingTrivia(first.LeadingTrivia)));
    }

    private static SyntaxToken FirstWord(MemberDeclarationSyntax member) =>
        member.AttributeLists.Count > 0 ? member.AttributeLists.Last().GetLastToken().GetNextToken() : member.GetFirstToken();
}
