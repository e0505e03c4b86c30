using System.ComponentModel;
using MetaIsland.Events;
using MetaIsland.State;
using MetaIsland.Worlds;

namespace MetaIsland.Rounds;

/// <summary>The part of a program that knows its world: versions and commits (laws 3, 4 and 6).</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimulationProgram<TWorld> : SimulationProgram
    where TWorld : class, IWorld<TWorld>
{
    private readonly WorldCommit<TWorld> commit;
    private readonly CanonicalOrder<TWorld> order = new();
    private readonly Pool<EventLane> lanePool;

    /// <summary>Copies the world; the caller's is not touched again.</summary>
    protected SimulationProgram(Plan plan, TWorld world)
        : base(plan)
    {
        ArgumentNullException.ThrowIfNull(world);
        Current = new WorldVersion<TWorld>(world.Copy());
        commit = Current.World.CreateCommit();
        lanePool = new Pool<EventLane>(() => Current.World.CreateLane());
    }

    internal WorldVersion<TWorld> Current { get; private set; }

    /// <summary>The world as it stands, for somebody who may look at it for ever: the next commit goes into a copy.</summary>
    public TWorld Show()
    {
        Current.Add(1);
        return Current.World;
    }

    internal override void HashWorld(StateHasher hasher) => Current.World.Hash(hasher);

    internal override void OpenPhase(RoundFrame frame, int version, int readers)
    {
        Current.Add(readers);
        ((WorldFrame<TWorld>)frame).Open(version, Current);
    }

    internal override void Commit(RoundFrame frame, int point)
    {
        var world = (WorldFrame<TWorld>)frame;
        Commit(world, world.Lanes(point), point <= Plan.SyncPoints.Count ? world.TakeGroupLanes() : []);
    }

    internal override void CommitOf(RoundFrame frame, int syncPoint, int agent)
    {
        if (((WorldFrame<TWorld>)frame).TakeLanesOf(syncPoint, agent) is { } lanes)
            Commit((WorldFrame<TWorld>)frame, lanes, []);
    }

    /// <summary>One commit: the events of agents in their order, then those of the bodies of groups, by sync point and group.</summary>
    private void Commit(WorldFrame<TWorld> frame, List<EventLane> lanes, IReadOnlyList<List<EventLane>> groups)
    {
        if (lanes.Count == 0 && groups.Count == 0)
            return;
        if (Current.HasReaders)
            Current = new WorldVersion<TWorld>(Current.World.Copy());
        EventLane? current = null;
        try
        {
            commit.Begin(Current.World);
            order.Apply(Current.World, lanes, commit, ref current);
            foreach (var group in groups)
                order.Apply(Current.World, group, commit, ref current);
        }
        catch (Exception e)
        {
            var source = current!.TakenSource;
            throw new CommitFailedException(commit.Last(current), new AgentId((int)(source >> 20)), Plan.Nodes[(int)(source & 0xFFFFF)], e);
        }
        frame.EventsApplied += commit.Applied;
        frame.EventsRejected += commit.Rejected;
        frame.Contests += commit.Contests;
        Free(lanes);
        foreach (var group in groups)
            Free(group);
    }

    private void Free(List<EventLane> taken)
    {
        foreach (var lane in taken)
        {
            lane.Clear();
            lanePool.Return(lane);
        }
        taken.Clear();
    }

    internal EventLane TakeLane() => lanePool.Take();

    internal void ReturnLane(EventLane lane) => lanePool.Return(lane);
}
