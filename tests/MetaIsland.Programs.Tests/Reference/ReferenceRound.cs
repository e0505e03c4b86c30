namespace MetaIsland.Programs.Tests.Reference;

/// <summary>What a round has come to so far: outputs, events that wait for their commit, versions of the world.</summary>
internal sealed class ReferenceRound(int round, int syncPoints, object world)
{
    private readonly Dictionary<(ReferenceNode Node, int Place), object> outputs = [];
    private readonly Dictionary<(int Version, int Agent), object> versions = new() { [(0, Everybody)] = world };
    private readonly Dictionary<ReferenceNode, Dictionary<int, int>> groups = [];

    public const int Everybody = -1;

    public ReferenceFrame Frame { get; } = new(round);

    /// <summary>By commit: the events of nodes it will take.</summary>
    public List<EmittedEvent>[] Pending { get; } = [.. Enumerable.Range(0, syncPoints + 1).Select(_ => new List<EmittedEvent>())];

    /// <summary>Events of the bodies of groups, which wait for the next commit.</summary>
    public List<EmittedEvent> OfGroups { get; } = [];

    /// <summary>Births and retirements, in the order of their commits.</summary>
    public List<ReferenceChange> Changes { get; } = [];

    /// <summary>The version a sync point left, for all or for one agent.</summary>
    public void Keep(int version, int agent, object world) => versions[(version, agent)] = world;

    public object VersionFor(int version, int agent) => versions.GetValueOrDefault((version, agent)) ?? versions[(version, Everybody)];

    /// <summary>By agent id: the place of its group among all groups of a sync point.</summary>
    public void Group(ReferenceNode sync, Dictionary<int, int> places) => groups[sync] = places;

    public Dictionary<int, int> GroupsOf(ReferenceNode sync) => groups[sync];

    public void Give(ReferenceNode node, int place, object output) => outputs[(node, place)] = output;

    /// <summary>What an agent, or a sync point by <see cref="Everybody"/>, gets from a node or sync point; null: nothing.</summary>
    public object? Take(ReferenceNode producer, int id)
    {
        var place = !producer.IsSync || producer.IsOneByOne ? id : producer.IsGrouped ? GroupsOf(producer).GetValueOrDefault(id, int.MinValue) : Everybody;
        if (outputs.GetValueOrDefault((producer, place)) is not { } value || !producer.Spec.Scatters)
            return outputs.GetValueOrDefault((producer, place));
        var share = new object?[] { new AgentId(id), null };
        return value.GetType().GetMethod("TryGet")!.Invoke(value, share) is true ? share[1] : null;
    }
}
