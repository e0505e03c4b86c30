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

    /// <summary>A sync point where agents go on by themselves or in groups: whoever descends from it waits for its own agent's turn only.</summary>
    public bool IsApart => Spec.Sync is { IsApart: true };

    /// <summary>For a handler, where its mail is delivered: 0 at the round's start, s + 1 behind sync point s; else -1.</summary>
    public int DeliveryPoint { get; init; } = -1;

    /// <summary>What gives the output after a failure; bound like a node, but no part of the graph.</summary>
    public GraphNode? Fallback { get; } = spec.Fallback is { } fallback ? new GraphNode(fallback, agent, owner) { IsFallback = true } : null;

    /// <summary>It stands in for another node, whose rank and version it has.</summary>
    public bool IsFallback { get; init; }

    /// <summary>What each parameter gets, by the parameter's index: one producer for a value, all of them for a gather or fold.</summary>
    public Dictionary<int, IReadOnlyList<GraphNode>> Inputs { get; } = [];

    /// <summary>Whose outputs it takes, or the method that gives its output after a failure.</summary>
    public IEnumerable<GraphNode> Producers => Inputs.Values.Concat(Fallback?.Inputs.Values ?? Enumerable.Empty<IReadOnlyList<GraphNode>>()).SelectMany(producers => producers);

    /// <summary>It, or the method that gives its output after a failure, reads the world.</summary>
    public bool ReadsWorld => Spec.ReadsWorld || Fallback is { Spec.ReadsWorld: true };

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

    /// <summary>How many sync points come before it.</summary>
    public int Phase { get; set; }

    /// <summary>The version it reads: 0 for the round's, s + 1 for the one behind sync point s, the last of its ancestors that is not grouped.</summary>
    public int Version { get; set; }

    /// <summary>The sync point whose commit takes its events; the number of sync points for the round's end.</summary>
    public int CommitsAt { get; set; }

    /// <summary>The sync point behind which its mail is heard; the number of sync points for the start of the next round.</summary>
    public int DeliversAt { get; set; }

    /// <summary>The sync point with quorum or deadline that may abandon it; -1 if none does.</summary>
    public int ClosedBy { get; set; } = -1;

    /// <summary>The step it is fused into.</summary>
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
