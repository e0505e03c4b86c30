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

    /// <summary>How many sync points come before it.</summary>
    public required int Phase { get; init; }

    /// <summary>
    /// The version of the world it reads: 0 for the round's, s + 1 for the one behind sync point s, the last of its ancestors that is not grouped.
    /// </summary>
    public required int Version { get; init; }

    /// <summary>
    /// Index of the sync point whose commit takes its events; the number of sync points for the commit at the round's end.
    /// </summary>
    public required int CommitsAt { get; init; }

    /// <summary>Ranks of the nodes and sync points it directly waits for.</summary>
    public required IReadOnlyList<int> Needs { get; init; }

    /// <summary>It is asynchronous, or has a time-out and so a thread of its own.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Its outcome goes to the tape.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>It reads the clock, so its result depends on timing.</summary>
    public bool ReadsClock { get; init; }

    /// <summary>It takes the world's view.</summary>
    public bool ReadsWorld { get; init; }

    /// <summary>It may emit events.</summary>
    public bool Emits { get; init; }

    /// <summary>It may let agents be born or retire.</summary>
    public bool ChangesPopulation { get; init; }

    /// <summary>It hears mail. It stands in the plan once for each point where mail is delivered.</summary>
    public bool IsHandler { get; init; }

    /// <summary>Index of the sync point with quorum or deadline that may abandon it; -1 if none does.</summary>
    public int ClosedBy { get; init; } = -1;

    /// <summary>When it is abandoned, from its start; zero for never.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>What it costs when it throws or is out of time.</summary>
    public FailurePolicy OnFailure { get; init; }

    /// <summary>Qualified name of the method that gives its output after a failure.</summary>
    public string? Fallback { get; init; }

    /// <summary>How agents meet at a sync point; a plain barrier for all if nothing is said, and null for a node.</summary>
    public MeetingPlan? Meeting { get; init; }

    /// <summary>Why what it does depends on timing, each as <c>"closes at a quorum of 0.9"</c>; none: it is deterministic.</summary>
    public IReadOnlyList<string> TimingReasons { get; init; } = [];

    /// <summary>A sync point where all agents meet at once, and not in groups or one by one.</summary>
    public bool IsMetTogether => IsSyncPoint && Meeting is not { IsApart: true };

    /// <summary>Its place in canonical order: its index in <see cref="Plan.Nodes"/>.</summary>
    public int Rank { get; internal set; }

    /// <summary>Whether this is a sync point.</summary>
    public bool IsSyncPoint => Agent < 0;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
