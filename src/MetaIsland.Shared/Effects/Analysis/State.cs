using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>What may be so where a block begins: which variable holds what, what was handed over, what is kept elsewhere.</summary>
internal sealed class State
{
    private readonly RegionSet[] variables;

    public State(int count) => variables = Enumerable.Repeat(RegionSet.Empty, count).ToArray();

    private State(State other)
    {
        variables = (RegionSet[])other.variables.Clone();
        Sent = other.Sent;
        Kept = other.Kept;
        Owned = other.Owned;
        Running = other.Running;
    }

    /// <summary>Handed over: a later write would be seen by whoever has it.</summary>
    public RegionSet Sent { get; set; } = RegionSet.Empty;

    /// <summary>Fresh objects that something which lives on holds.</summary>
    public RegionSet Kept { get; set; } = RegionSet.Empty;

    /// <summary>Of what was handed over, what another object has taken for its own: it goes where that goes.</summary>
    public RegionSet Owned { get; set; } = RegionSet.Empty;

    /// <summary>What a task reads that was begun and not awaited yet.</summary>
    public RegionSet Running { get; set; } = RegionSet.Empty;

    public RegionSet this[int variable]
    {
        get => variable == Instruction.Nothing ? RegionSet.Empty : variables[variable];
        set => variables[variable] = value;
    }

    public State Clone() => new(this);

    /// <summary>Takes in what may be so on another way to the same place; true if that is more.</summary>
    public bool Join(State other)
    {
        var changed = false;
        for (var i = 0; i < variables.Length; i++)
            changed |= Grow(ref variables[i], other.variables[i]);
        var (sent, kept, owned, running) = (Sent, Kept, Owned, Running);
        changed |= Grow(ref sent, other.Sent) | Grow(ref kept, other.Kept) | Grow(ref owned, other.Owned) | Grow(ref running, other.Running);
        (Sent, Kept, Owned, Running) = (sent, kept, owned, running);
        return changed;
    }

    private static bool Grow(ref RegionSet set, RegionSet other)
    {
        var union = set.Union(other);
        if (ReferenceEquals(union, set) || union.Count == set.Count)
            return false;
        set = union;
        return true;
    }
}
