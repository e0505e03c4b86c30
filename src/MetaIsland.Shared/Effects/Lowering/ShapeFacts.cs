using MetaIsland.Effects.Ir;
using MetaIsland.Effects.Lowering.Shapes;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <summary>What can be told from the tree of operations alone, before it is taken apart: loops over maps, comparisons that leave ties.</summary>
internal static class ShapeFacts
{
    public static IEnumerable<(Fact Fact, SyntaxNode Syntax)> In(SymbolMap symbols, IReadOnlyList<IOperation> roots, CancellationToken stop)
    {
        var shape = new MethodShape(symbols, roots, stop);
        return EnumerationOrder.In(shape).Select(f => (new Fact(FactKind.EnumerationOrder, f.Text), f.Place))
            .Concat(SortTies.In(shape).Concat(QueueTies.In(shape)).Select(f => (new Fact(FactKind.Ties, f.Text), f.Place)))
            .Concat(CultureText.In(shape).Concat(CultureOrder.In(shape)).Select(f => (new Fact(FactKind.Culture, f.Text), f.Place)))
            .Distinct();
    }
}
