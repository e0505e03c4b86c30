namespace MetaIsland;

/// <summary>
/// What a schedule runs at a time: one node, or the synchronous nodes of one agent type that wait for the same things, fused into one kernel.
/// </summary>
public sealed class PlanStep
{
    /// <summary>The number kernels know it by.</summary>
    public required int Id { get; init; }

    /// <summary>Index of its agent type.</summary>
    public required int Agent { get; init; }

    /// <summary>
    /// When it may begin: 0 with the agent's own round, 1 with the round's version of the world, p + 1 when phase p has opened.
    /// </summary>
    public required int Stage { get; init; }

    /// <summary>Ranks of its nodes in canonical order.</summary>
    public required IReadOnlyList<int> Nodes { get; init; }

    /// <summary>
    /// Ids of the steps of the same agent that end in their own time and that it waits for; empty if it runs as soon as its stage opens.
    /// </summary>
    public IReadOnlyList<int> Needs { get; init; } = [];

    /// <summary>
    /// Index of the first sync point that waits for it; the number of sync points if only the round's end does; one more if nobody does.
    /// </summary>
    public required int AwaitedBy { get; init; }

    /// <summary>It is one asynchronous node: kernels start it.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Phase whose version of the world its nodes read.</summary>
    public int Phase => Math.Max(0, Stage - 1);

    /// <summary>How many of its nodes take the world's view.</summary>
    public int Readers { get; internal set; }

    /// <summary>It ends in its own time: asynchronous, or behind a step that is.</summary>
    public bool IsLate => IsAsync || Needs.Count > 0;
}
