using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Edits of a file as somebody might make them: in bodies, initializers and declarations, whether they compile or not.</summary>
internal static class ProgramEdits
{
    /// <summary>A change of the file; null where it has no place for the kind of edit that was drawn.</summary>
    public static TextChange? Make(SyntaxNode root, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                return Replace(Pick<StatementSyntax>(root, random, s => s.Parent is BlockSyntax), _ => ";");
            case 1:
                return Replace(Pick<StatementSyntax>(root, random, s => s.Parent is BlockSyntax), s => $"{s} {s}");
            case 2:
                return Replace(Pick<LiteralExpressionSyntax>(root, random, l => l.IsKind(SyntaxKind.NumericLiteralExpression)), _ => $"{random.Next(9)}");
            case 3:
                return Replace(Pick<EqualsValueClauseSyntax>(root, random, e => e.Parent is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax), _ => "= default!");
            case 4:
                return Replace(Pick<ExpressionSyntax>(root, random, e => e.Parent is ArrowExpressionClauseSyntax), _ => "default!");
            case 5:
                return Replace(Pick<AttributeListSyntax>(root, random, a => a.Parent is MemberDeclarationSyntax), _ => "");
            case 6:
                return Replace(Pick<MemberDeclarationSyntax>(root, random, m => m.Parent is TypeDeclarationSyntax && m is MethodDeclarationSyntax or FieldDeclarationSyntax), m => $"int added{m.SpanStart}; {m}");
            case 7:
                return Replace(Pick<BlockSyntax>(root, random, b => b.Parent is BaseMethodDeclarationSyntax), _ => "{ tota }");
            default:
                // All that comes after it moves.
                return Replace(Pick<MemberDeclarationSyntax>(root, random, m => m.Parent is TypeDeclarationSyntax), m => "\n    // a comment\n    " + m);
        }
    }

    private static T? Pick<T>(SyntaxNode root, Random random, Func<T, bool> fits)
        where T : SyntaxNode
    {
        var all = root.DescendantNodes().OfType<T>().Where(fits).ToList();
        return all.Count == 0 ? null : all[random.Next(all.Count)];
    }

    private static TextChange? Replace<T>(T? node, Func<T, string> text)
        where T : SyntaxNode => node is null ? null : new TextChange(node.Span, text(node));
}
