using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <summary>What can be told from the tree of operations alone, before it is taken apart: loops over maps, comparisons that leave ties.</summary>
internal static class ShapeFacts
{
    public static IEnumerable<(Fact Fact, SyntaxNode Syntax)> In(SymbolMap symbols, IReadOnlyList<IOperation> roots, CancellationToken stop)
    {
        yield break;
    }
}
