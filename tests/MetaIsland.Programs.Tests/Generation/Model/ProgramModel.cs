namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A random program before it is written down: legal by construction.</summary>
internal sealed class ProgramModel
{
    public required string Namespace { get; init; }

    public required ProgramKind Kind { get; init; }

    /// <summary>Accessibility of all types: <c>public</c> or <c>internal</c>.</summary>
    public required string Access { get; init; }

    public required WorldModel World { get; init; }

    public List<AgentModel> Agents { get; } = [];

    public List<SyncModel> Syncs { get; } = [];

    public List<OutputType> Types { get; } = [];

    public int Population => Agents.Sum(agent => agent.Count);

    public IEnumerable<NodeModel> Nodes => Agents.SelectMany(agent => agent.Nodes);

    public IEnumerable<MethodModel> Methods => Nodes.Concat<MethodModel>(Syncs);

    /// <summary>The source, once it is written.</summary>
    public string Source { get; set; } = "";
}
