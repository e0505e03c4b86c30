using MetaIsland.Model;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A node, a handler at one place where mail is delivered, or a sync point, as the reference sees it.</summary>
internal sealed class ReferenceNode(NodeSpec spec, int agentType)
{
    public NodeSpec Spec { get; } = spec;

    /// <summary>Index of the agent type; -1 for a sync point.</summary>
    public int AgentType { get; } = agentType;

    public bool IsSync => AgentType < 0;

    public bool IsOneByOne => Spec.Parameters.Any(parameter => parameter.Kind == ParameterKind.Arrival);

    public bool IsStreaming => Spec.Parameters.Any(parameter => parameter.Kind == ParameterKind.Stream);

    public bool IsGrouped => Spec.Sync is { GroupBy: not null };

    /// <summary>Of a handler: 0 for the round's start, s + 1 for behind sync point s.</summary>
    public int? DeliveryPoint { get; init; }

    /// <summary>What gives its output after a failure; it has the same place as the node.</summary>
    public ReferenceNode? Fallback { get; } = spec.Fallback is { } fallback ? new ReferenceNode(fallback, agentType) : null;

    /// <summary>By parameter: who gives it a value.</summary>
    public Dictionary<int, List<ReferenceNode>> Producers { get; } = [];

    public HashSet<ReferenceNode> Needs { get; } = [];

    public HashSet<ReferenceNode> Ancestors { get; } = [];

    public int Layer { get; set; }

    public int Rank { get; set; }

    public int Phase { get; set; }

    /// <summary>The version it reads: 0 for the round's, s + 1 for the one behind ungrouped sync point s.</summary>
    public int Version { get; set; }

    /// <summary>The sync point where its events are committed; the number of sync points for the end of the round.</summary>
    public int CommitsAt { get; set; }

    /// <summary>The same for its mail.</summary>
    public int DeliversAt { get; set; }

    /// <summary>Types of agents whose nodes give it something to gather.</summary>
    public HashSet<int> Brings => [.. Producers.Values.SelectMany(all => all).Where(producer => !producer.IsSync).Select(producer => producer.AgentType)];
}
