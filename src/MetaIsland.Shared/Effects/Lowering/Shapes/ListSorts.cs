using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Sorting that makes one order out of any.</summary>
internal static class ListSorts
{
    /// <summary>The first that surely comes after a list was filled; what is used later is in order.</summary>
    public static SyntaxNode? FirstAfter(MethodShape shape, ISymbol list, SyntaxNode filled)
    {
        foreach (var use in shape.UsesOf(list).Where(u => u.Syntax.SpanStart >= filled.Span.End))
        {
            if (SortOf(use) is { } sort && SortTies.IsTotal(shape, sort) && BlockOf(sort.Syntax) is { } block && block.Span.Contains(filled.Span))
                return sort.Syntax;
        }
        return null;
    }

    private static IInvocationOperation? SortOf(IOperation use)
    {
        var current = use;
        while (current.Parent is IConversionOperation or IParenthesizedOperation)
            current = current.Parent;
        var call = current.Parent as IInvocationOperation ?? (current.Parent as IArgumentOperation)?.Parent as IInvocationOperation;
        return call is not null && SortTies.IsSort(call) && SortTies.Sorted(call)?.Bare() == use ? call : null;
    }

    private static SyntaxNode? BlockOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(a => a is BlockSyntax or SwitchSectionSyntax);
}
