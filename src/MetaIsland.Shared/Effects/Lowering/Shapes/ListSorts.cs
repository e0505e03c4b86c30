using MetaIsland.Parsing;
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
            if (SortOf(shape, use) is { } sort && SortTies.IsTotal(shape, sort) && BlockOf(sort.Syntax) is { } block && block.Span.Contains(filled.Span))
                return sort.Syntax;
        }
        return null;
    }

    private static IInvocationOperation? SortOf(MethodShape shape, IOperation use)
    {
        var current = use;
        while (current.Parent is IConversionOperation or IParenthesizedOperation || GivesBack(shape, current))
            current = current.Parent is IArgumentOperation { Parent: { } wrapper } ? wrapper : current.Parent!;
        var call = current.Parent as IInvocationOperation ?? (current.Parent as IArgumentOperation)?.Parent as IInvocationOperation;
        return call is not null && SortTies.IsSort(call) && SortTies.Sorted(call)?.Bare() is { } sorted && (sorted == use || sorted == current) ? call : null;
    }

    // A helper of the user that takes it, changes nothing and gives one of its kind: itself, as far as anybody can tell.
    private static bool GivesBack(MethodShape shape, IOperation value) => value.Parent is IArgumentOperation { Parent: IInvocationOperation { Arguments.Length: 1 } call }
        && !SortTies.IsSort(call) && call.TargetMethod.IsStatic && call.Type.SameAs(value.Type) && shape.Effects.Of(call.TargetMethod) == CalleeEffect.None;

    private static SyntaxNode? BlockOf(SyntaxNode node) => node.Ancestors().FirstOrDefault(a => a is BlockSyntax or SwitchSectionSyntax);
}
