namespace MetaIsland.Planning;

/// <summary>
/// Nodes of one agent type that a fused schedule runs together: the synchronous nodes that wait for the same things, or one asynchronous node.
/// </summary>
internal sealed class GraphStep(int id, int agent, int stage, IReadOnlyList<GraphNode> nodes)
{
    public int Id { get; } = id;

    public int Agent { get; } = agent;

    /// <summary>
    /// When it may begin: 0 with the agent's own round, 1 with the round's version of the world, p + 1 after the sync point before phase p.
    /// </summary>
    public int Stage { get; } = stage;

    /// <summary>In canonical order.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; } = nodes;

    public bool IsAsync => Nodes[0].Spec.IsAsync;

    public int Phase => Nodes[0].Phase;

    /// <summary>The asynchronous steps and their followers it directly waits for; without any it runs as soon as its stage opens.</summary>
    public SortedSet<int> Needs { get; } = [];

    /// <summary>
    /// The first sync point that waits for it; the number of sync points if only the end of the round does, one more if nobody does.
    /// </summary>
    public int AwaitedBy { get; set; }
}
