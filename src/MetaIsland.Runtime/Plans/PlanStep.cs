namespace MetaIsland;

/// <summary>
/// What a schedule runs at a time: one node, or the synchronous nodes of one agent type that wait for the same things, fused into one kernel; the
/// handlers of one delivery of mail; or the arrival of an agent at a sync point that has to know who has come.
/// </summary>
public sealed class PlanStep
{
    /// <summary>The number kernels know it by.</summary>
    public required int Id { get; init; }

    /// <summary>Index of its agent type.</summary>
    public required int Agent { get; init; }

    /// <summary>
    /// When it may begin: 0 with the agent's own round, 1 with the round's version of the world, s + 2 behind sync point s.
    /// </summary>
    public required int Stage { get; init; }

    /// <summary>Ranks of its nodes in canonical order; none of an arrival.</summary>
    public required IReadOnlyList<int> Nodes { get; init; }

    /// <summary>
    /// Ids of the steps of the same agent it waits for. Of fused steps only those that end in their own time: without any it runs as soon as its
    /// stage opens.
    /// </summary>
    public IReadOnlyList<int> Needs { get; init; } = [];

    /// <summary>
    /// Index of the first sync point that waits for it; the number of sync points if only the round's end does; one more if nobody does.
    /// </summary>
    public required int AwaitedBy { get; init; }

    /// <summary>It does not end with the call that runs it: it is started, and tells of its end.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Index of the sync point its agent arrives at; -1 if it is no arrival.</summary>
    public int Arrives { get; init; } = -1;

    /// <summary>Where the mail is delivered that its handlers hear: 0 at the round's start, s + 1 behind sync point s; -1 if it hears none.</summary>
    public int Delivers { get; init; } = -1;

    /// <summary>The layer of its nodes, or of the sync point it arrives at; see <see cref="PlanNode.Layer"/>.</summary>
    public int Layer { get; internal set; }

    /// <summary>How many sync points come before its nodes, or before the sync point it arrives at.</summary>
    public int Phase { get; internal set; }

    /// <summary>The version of the world its nodes read; see <see cref="PlanNode.Version"/>.</summary>
    public int Version { get; internal set; }

    /// <summary>Index of the sync point that may abandon it; see <see cref="PlanNode.ClosedBy"/>.</summary>
    public int ClosedBy { get; internal set; } = -1;

    /// <summary>How many of its nodes take the world's view.</summary>
    public int Readers { get; internal set; }

    /// <summary>It ends in its own time: asynchronous, or behind a step that is.</summary>
    public bool IsLate => IsAsync || Needs.Count > 0;
}
