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
    private readonly WorldVersions<TWorld> versions;
    private readonly WorldCommit<TWorld> commit;
    private readonly CanonicalOrder<TWorld> order = new();
    private readonly Pool<EventLane> lanePool;

    /// <summary>Copies the world; the caller's is not touched again.</summary>
    protected SimulationProgram(Plan plan, TWorld world)
        : base(plan)
    {
        ArgumentNullException.ThrowIfNull(world);
        versions = new WorldVersions<TWorld>(world.Copy());
        commit = Current.World.CreateCommit();
        lanePool = new Pool<EventLane>(() => Current.World.CreateLane());
    }

    internal WorldVersion<TWorld> Current => versions.Current;

    internal override int LiveVersions => versions.Live;

    /// <summary>The world as it stands, for somebody who may look at it for ever: no commit writes what they see.</summary>
    public TWorld Show() => versions.Show();

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
        var writes = Writes(lanes);
        foreach (var group in groups)
            writes |= Writes(group);
        var world = versions.Prepare(writes, out var copied);
        frame.BytesCopied += copied;
        EventLane? current = null;
        try
        {
            commit.Begin(world, writes);
            order.Apply(world, lanes, commit, ref current);
            foreach (var group in groups)
                order.Apply(world, group, commit, ref current);
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

    private static ulong Writes(List<EventLane> lanes)
    {
        var writes = 0UL;
        foreach (var lane in lanes)
            writes |= lane.Writes;
        return writes;
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
