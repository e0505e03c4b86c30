namespace MetaIsland;

/// <summary>A node or sync point of a compiled plan.</summary>
public sealed class PlanNode
{
    /// <summary>Qualified name: <c>Demo.Islander.Propose</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Index of its agent type in <see cref="Plan.Agents"/>, or -1 for a sync point.</summary>
    public required int Agent { get; init; }

    /// <summary>Length of the longest path to it, from 0.</summary>
    public required int Layer { get; init; }

    /// <summary>How many sync points come before it; it reads the version of the world the last of them left.</summary>
    public required int Phase { get; init; }

    /// <summary>
    /// Index of the sync point whose commit takes its events; the number of sync points for the commit at the round's end.
    /// </summary>
    public required int CommitsAt { get; init; }

    /// <summary>Ranks of the nodes and sync points it directly waits for.</summary>
    public required IReadOnlyList<int> Needs { get; init; }

    /// <summary>It is asynchronous.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Its outcome goes to the tape.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>It reads the clock, so its result depends on timing.</summary>
    public bool ReadsClock { get; init; }

    /// <summary>It takes the world's view.</summary>
    public bool ReadsWorld { get; init; }

    /// <summary>It may emit events.</summary>
    public bool Emits { get; init; }

    /// <summary>Its place in canonical order: its index in <see cref="Plan.Nodes"/>.</summary>
    public int Rank { get; internal set; }

    /// <summary>Whether this is a sync point.</summary>
    public bool IsSyncPoint => Agent < 0;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
