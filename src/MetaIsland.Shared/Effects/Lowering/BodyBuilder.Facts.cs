using MetaIsland.Effects.Ir;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Effects.Lowering;

/// <content>What the shape of the code itself says.</content>
internal sealed partial class BodyBuilder
{
    /// <summary>Said where the body begins: that something stands in it, whenever it runs.</summary>
    public void AddFacts(IReadOnlyList<IOperation> roots)
    {
        var here = block;
        block = body.Blocks[0];
        foreach (var (fact, syntax) in ShapeFacts.In(symbols, roots, declaration.Stop))
            Emit(Op.Fact, syntax, fact: fact);
        block = here;
    }
}
