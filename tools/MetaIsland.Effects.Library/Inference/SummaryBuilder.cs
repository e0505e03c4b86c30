using Mono.Cecil;

namespace MetaIsland.Effects.Library.Inference;

/// <summary>Says in terms of the arguments what a body did to its heap.</summary>
internal sealed class SummaryBuilder(MethodDefinition method, Heap heap, MethodEffects effects, TypeNature nature)
{
    /// <summary>The method may return this.</summary>
    public void Return(UInt128 value)
    {
        var type = method.ReturnType;
        if (nature.IsImmutable(type))
            return;
        var objects = type is ByReferenceType || nature.IsView(type) ? heap.Places(value) : heap.Flatten(heap.Objects(value), type);
        effects.Returns |= (uint)(objects & heap.Arguments);
        effects.ReturnsContents |= (uint)((objects & heap.ContentsOfArguments) >> heap.Count);
        effects.ReturnsResult |= (uint)((objects & heap.ResultsOfArguments) >> (2 * heap.Count));
        var made = objects & heap.Fresh;
        if (made == 0)
            return;
        effects.Fresh = true;
        var (held, wrapped) = Reached(made);
        effects.FreshWraps |= (uint)(wrapped & heap.Arguments);
        effects.FreshHoldsContents |= (uint)((wrapped & heap.ContentsOfArguments) >> heap.Count);
        effects.FreshHolds |= (uint)(held & heap.Arguments);
        effects.FreshHoldsContents |= (uint)((held & heap.ContentsOfArguments) >> heap.Count);
        effects.FreshHoldsResult |= (uint)((held & heap.ResultsOfArguments) >> (2 * heap.Count));
    }

    /// <summary>All is read: what was written and kept.</summary>
    public void Finish()
    {
        effects.Writes |= (uint)(heap.Written & heap.Arguments);
        effects.WritesContents |= (uint)((heap.Written & heap.ContentsOfArguments) >> heap.Count);
        for (var into = 0; into < heap.Count; into++)
        {
            var (held, wrapped) = Reached(Heap.Bit(into) | Heap.Bit(into + heap.Count));
            effects.Stores[into] |= (uint)(held & heap.Arguments) & ~(1u << into);
            effects.Wraps[into] |= (uint)(wrapped & heap.Arguments) & ~(1u << into);
            effects.StoresContents[into] |= (uint)(((held | wrapped) & heap.ContentsOfArguments) >> heap.Count) & ~(1u << into);
            effects.StoresResult[into] |= (uint)((held & heap.ResultsOfArguments) >> (2 * heap.Count));
        }
    }

    /// <summary>What these hold and wrap, and what the objects made here that are among it hold and wrap.</summary>
    private (UInt128 Held, UInt128 Wrapped) Reached(UInt128 holders)
    {
        UInt128 held = 0, wrapped = 0, seen = 0;
        for (var open = holders; open != 0; open = (held | wrapped) & heap.Fresh & ~seen)
        {
            seen |= open;
            foreach (var node in Heap.Each(open))
            {
                held |= heap.Objects(heap.HeldBy(node));
                wrapped |= heap.Objects(heap.WrappedBy(node));
            }
        }
        return (held, wrapped);
    }
}
