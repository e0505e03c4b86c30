namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A random program before it is written down: legal by construction.</summary>
internal sealed class ProgramModel
{
    public required string Namespace { get; init; }

    public required ProgramKind Kind { get; init; }

    /// <summary>Accessibility of all types: <c>public</c> or <c>internal</c>.</summary>
    public required string Access { get; init; }

    public required WorldModel World { get; init; }

    /// <summary>Some are born and some die.</summary>
    public required bool ChangesPopulation { get; init; }

    /// <summary>What agents may send each other; empty where nobody sends.</summary>
    public List<OutputType> Messages { get; } = [];

    /// <summary>By sync point, before any is made: whether it may close before everybody is there.</summary>
    public bool[] Closing { get; set; } = [];

    public List<AgentModel> Agents { get; } = [];

    public List<SyncModel> Syncs { get; } = [];

    public List<OutputType> Types { get; } = [];

    public int Population => Agents.Sum(agent => agent.Count);

    public IEnumerable<NodeModel> Nodes => Agents.SelectMany(agent => agent.Nodes);

    public IEnumerable<NodeModel> Handlers => Agents.SelectMany(agent => agent.Handlers);

    public IEnumerable<MethodModel> Methods => Nodes.Concat<MethodModel>(Syncs);

    /// <summary>The source, once it is written.</summary>
    public string Source { get; set; } = "";
}
