using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>A node or sync point in the graph of one simulation, with what the planner found out about it.</summary>
internal sealed class GraphNode(NodeSpec spec, int agent, string owner)
{
    public NodeSpec Spec { get; } = spec;

    /// <summary>Index of the agent type, or -1 for a sync point.</summary>
    public int Agent { get; } = agent;

    /// <summary>Full name of the agent or simulation that declares it.</summary>
    public string Owner { get; } = owner;

    public bool IsSyncPoint => Agent < 0;

    /// <summary>What each parameter gets, by the parameter's index: one producer for a value, all of them for a gather or fold.</summary>
    public Dictionary<int, IReadOnlyList<GraphNode>> Inputs { get; } = [];

    /// <summary>What it directly waits for.</summary>
    public HashSet<GraphNode> Needs { get; } = [];

    /// <summary>What it waits for, near and far.</summary>
    public HashSet<GraphNode> Ancestors { get; } = [];

    /// <summary>Longest path to it from a node without needs.</summary>
    public int Layer { get; set; }

    /// <summary>Its place in canonical order: by layer, then by qualified name.</summary>
    public int Rank { get; set; }

    /// <summary>For a sync point, its place in their total order.</summary>
    public int SyncIndex { get; set; } = -1;

    /// <summary>How many sync points come before it: it reads the version the last of them left.</summary>
    public int Phase { get; set; }

    /// <summary>The sync point whose commit takes its events; the number of sync points for the round's end.</summary>
    public int CommitsAt { get; set; }

    /// <summary>The step of its own and the one it is fused into.</summary>
    public GraphStep? Step { get; set; }

    /// <summary>A value it cannot do without may be absent.</summary>
    public bool MayBeSkipped { get; set; }

    /// <summary>Its output may be absent: null, scattered to some, or the node skipped.</summary>
    public bool MayBeAbsent { get; set; }

    /// <summary>Somebody takes its output.</summary>
    public bool IsRead { get; set; }

    /// <summary>Its output is read outside the step it is fused into, so it needs a slot in every granularity.</summary>
    public bool CrossesSteps { get; set; }
}
