using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>What a method does and gives, in terms of its parameters: all a caller has to know.</summary>
internal sealed class Summary
{
    public static readonly Summary Nothing = new([], RegionSet.Empty, []);

    public Summary(IReadOnlyList<Effect> effects, RegionSet returns, IReadOnlyList<HeapFact> heap)
    {
        Effects = effects;
        Returns = returns;
        Heap = heap;
    }

    /// <summary>Of a method that nobody can go through: nothing is known but that.</summary>
    public static Summary TooLarge(string name) => new([new Effect(EffectKind.Cut, default) { Text = name }], RegionSet.Empty, []);

    public IReadOnlyList<Effect> Effects { get; }

    /// <summary>What the result may be.</summary>
    public RegionSet Returns { get; }

    /// <summary>What lies where after the call: in parameters, and in fresh objects the caller gets hold of.</summary>
    public IReadOnlyList<HeapFact> Heap { get; }

    /// <summary>Says the same as another: the fixpoint is reached.</summary>
    public bool SameAs(Summary other) => Effects.Count == other.Effects.Count && Returns.Count == other.Returns.Count && Heap.Count == other.Heap.Count
        && Heap.Sum(f => f.Value.Count) == other.Heap.Sum(f => f.Value.Count);
}

/// <summary><paramref name="Value"/> may be in <paramref name="Field"/> of <paramref name="On"/>.</summary>
internal sealed record HeapFact(Region On, IrField Field, RegionSet Value);
