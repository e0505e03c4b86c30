using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.Versions;

namespace MetaIsland.Rounds;

/// <summary>The part of a <see cref="RoundFrame"/> that knows the world: its versions and its events by commit.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WorldFrame<TWorld> : RoundFrame
    where TWorld : class, IWorld<TWorld>
{
    private readonly WorldVersion<TWorld>?[] versions;
    private readonly WorldVersion<TWorld>?[]?[][] versionsOf;       // by version behind a one-by-one sync point, agent type, agent
    private readonly List<EventLane>[] lanes;
    private readonly Dictionary<(int SyncPoint, int Agent), List<EventLane>> lanesOf = [];     // protected by itself
    private readonly SortedDictionary<(int SyncPoint, int Group), List<EventLane>> groupLanes = [];    // protected by itself
    private readonly SimulationProgram<TWorld> program;

    /// <summary>Makes the frame of a program; kept and used for many rounds.</summary>
    protected WorldFrame(SimulationProgram<TWorld> program)
        : base(program.Plan)
    {
        this.program = program;
        var syncPoints = program.Plan.SyncPoints;
        versions = new WorldVersion<TWorld>?[syncPoints.Count + 1];
        versionsOf = [.. Enumerable.Range(0, versions.Length).Select(version =>
            version > 0 && syncPoints[version - 1].Meeting?.Mode == SyncMode.OneByOne ? new WorldVersion<TWorld>?[program.Plan.Agents.Count][] : [])];
        lanes = [.. Enumerable.Range(0, 2 * syncPoints.Count + 1).Select(_ => new List<EventLane>())];
    }

    /// <summary>The version behind a sync point, or 0 for the round's.</summary>
    public TWorld World(int version) => versions[version]!.World;

    /// <summary>The version behind a one-by-one sync point as it was after the call of an agent.</summary>
    public TWorld World(int version, int agentType, int agent) => versionsOf[version][agentType]![agent]!.World;

    /// <summary>The version a sync point reads: that of the commit just made.</summary>
    public TWorld World() => program.Current.World;

    /// <summary>An empty lane for the events of one run of kernels.</summary>
    public EventLane OpenLane() => program.TakeLane();

    /// <summary>Hands the events of a run that has ended to the commit at <paramref name="point"/>.</summary>
    public void CloseLane(int point, EventLane lane)
    {
        if (IsEmpty(lane))
            return;
        lock (lanes[point])
            lanes[point].Add(lane);
    }

    /// <summary>The same for an agent whose events a one-by-one sync point commits by themselves.</summary>
    public void CloseLane(int point, AgentId agent, EventLane lane)
    {
        if (!IsEmpty(lane))
            Add(lanesOf, (point, agent.Value), lane);
    }

    /// <summary>The same for the body of a group, whose events wait for the next commit of all.</summary>
    public void CloseGroupLane(int syncPoint, int group, EventLane lane)
    {
        if (!IsEmpty(lane))
            Add(groupLanes, (syncPoint, group), lane);
    }

    internal override WorldReaders ReadersOf(int version, int agentType, int agent) =>
        versionsOf[version].Length > 0 ? versionsOf[version][agentType]![agent]! : versions[version]!;

    internal override void Release(PlanStep step, int first, int count)
    {
        if (step.Readers == 0)
            return;
        if (versionsOf[step.Version].Length == 0)
        {
            versions[step.Version]!.Release(step.Readers * count);
            return;
        }
        for (var agent = first; agent < first + count; agent++)
            versionsOf[step.Version][step.Agent]![agent]!.Release(step.Readers);
    }

    internal override void OpenFor(int agentType, int agent, int version)
    {
        if (versionsOf[version].Length == 0)
            return;
        program.Current.Add(program.Plan.ReadersOf(version, agentType));
        ref var all = ref versionsOf[version][agentType];
        if (all?.Length != program.CountOf(agentType))
            all = new WorldVersion<TWorld>?[program.CountOf(agentType)];
        all[agent] = program.Current;
    }

    internal void Open(int version, WorldVersion<TWorld> opened) => versions[version] = opened;

    internal List<EventLane> Lanes(int point) => lanes[point];

    internal List<EventLane>? TakeLanesOf(int syncPoint, int agent)
    {
        lock (lanesOf)
            return lanesOf.Remove((syncPoint, agent), out var taken) ? taken : null;
    }

    /// <summary>The events of all bodies of groups so far, by sync point and group.</summary>
    internal IReadOnlyList<List<EventLane>> TakeGroupLanes()
    {
        lock (groupLanes)
        {
            if (groupLanes.Count == 0)
                return [];
            List<EventLane>[] taken = [.. groupLanes.Values];
            groupLanes.Clear();
            return taken;
        }
    }

    private bool IsEmpty(EventLane lane)
    {
        if (lane.Count > 0)
            return false;
        program.ReturnLane(lane);
        return true;
    }

    private static void Add<TKey>(IDictionary<TKey, List<EventLane>> all, TKey key, EventLane lane)
    {
        lock (all)
        {
            if (!all.TryGetValue(key, out var list))
                all.Add(key, list = []);
            list.Add(lane);
        }
    }
}
