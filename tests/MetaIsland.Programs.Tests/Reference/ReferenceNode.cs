using MetaIsland.Model;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A node or sync point as the reference sees it.</summary>
internal sealed class ReferenceNode(NodeSpec spec, int agentType)
{
    public NodeSpec Spec { get; } = spec;

    /// <summary>Index of the agent type; -1 for a sync point.</summary>
    public int AgentType { get; } = agentType;

    public bool IsSync => AgentType < 0;

    /// <summary>By parameter: who gives it a value.</summary>
    public Dictionary<int, List<ReferenceNode>> Producers { get; } = [];

    public HashSet<ReferenceNode> Needs { get; } = [];

    public HashSet<ReferenceNode> Ancestors { get; } = [];

    public int Layer { get; set; }

    public int Rank { get; set; }

    public int Phase { get; set; }

    public int CommitsAt { get; set; }
}
