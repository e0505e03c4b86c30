using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Safety.Tests.Rewrites;

/// <summary>Text that takes the place of other text.</summary>
public readonly record struct Edit(TextSpan Span, string Text)
{
    public static Edit Replace(SyntaxNode node, string text) => new(node.Span, text);

    public static Edit Replace(SyntaxToken token, string text) => new(token.Span, text);

    public static Edit Before(SyntaxNode node, string text) => new(new TextSpan(node.SpanStart, 0), text);

    public static Edit After(SyntaxToken token, string text) => new(new TextSpan(token.Span.End, 0), text);

    public static Edit After(SyntaxNode node, string text) => new(new TextSpan(node.Span.End, 0), text);

    public static Edit Remove(SyntaxNode node) => new(node.FullSpan, "");
}
