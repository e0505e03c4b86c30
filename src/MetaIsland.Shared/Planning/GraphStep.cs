namespace MetaIsland.Planning;

/// <summary>
/// What a schedule runs at a time for agents of one type: synchronous nodes that wait for the same things, one detached node, the handlers
/// of one delivery, or an agent's arrival at a sync point.
/// </summary>
internal sealed class GraphStep(int id, int agent, int stage, IReadOnlyList<GraphNode> nodes)
{
    public int Id { get; } = id;

    public int Agent { get; } = agent;

    /// <summary>
    /// When it may begin: 0 with the agent's own round, 1 with the round's version of the world, s + 2 behind sync point s where all meet.
    /// </summary>
    public int Stage { get; } = stage;

    /// <summary>In canonical order; none of an arrival.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; } = nodes;

    /// <summary>The sync point an agent arrives at; null for any other step.</summary>
    public GraphNode? Arrival { get; init; }

    /// <summary>It does not end with the call that runs it.</summary>
    public bool IsAsync { get; init; }

    /// <summary>
    /// The steps of the same agent it waits for. Where nodes are fused only those that end in their own time: without any a step runs as soon
    /// as its stage opens.
    /// </summary>
    public SortedSet<int> Needs { get; } = [];

    /// <summary>
    /// The first sync point that waits for it; the number of sync points if only the end of the round does, one more if nobody does.
    /// </summary>
    public int AwaitedBy { get; init; }
}
