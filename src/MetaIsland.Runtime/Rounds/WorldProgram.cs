using System.ComponentModel;
using MetaIsland.Contesting;
using MetaIsland.Events;
using MetaIsland.Logging;
using MetaIsland.State;
using MetaIsland.Versions;

namespace MetaIsland.Rounds;

/// <summary>The part of a program that knows its world: versions and commits (laws 3, 4 and 6).</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SimulationProgram<TWorld> : SimulationProgram
    where TWorld : class, IWorld<TWorld>
{
    private readonly WorldVersions<TWorld> versions;
    private readonly Committer<TWorld> committer;
    private readonly Pool<EventLane> lanePool;
    private readonly List<List<EventLane>> parts = [];     // of the commit being made
    private Recorder<TWorld>? recorder;
    private ulong seed;

    /// <summary>Copies the world; the caller's is not touched again.</summary>
    protected SimulationProgram(Plan plan, TWorld world)
        : base(plan)
    {
        ArgumentNullException.ThrowIfNull(world);
        versions = new WorldVersions<TWorld>(world.Copy());
        committer = new Committer<TWorld>(plan, Current.World.CreateCommit());
        lanePool = new Pool<EventLane>(() => Current.World.CreateLane());
    }

    internal WorldVersion<TWorld> Current => versions.Current;

    internal override int LiveVersions => versions.Live;

    /// <summary>The world as it stands, for somebody who may look at it for ever: no commit writes what they see.</summary>
    public TWorld Show() => versions.Show();

    /// <summary>The world as it was when a sync point of a round had closed.</summary>
    /// <param name="round">The round, from 0; -1 for before the first.</param>
    /// <param name="syncPoint">The sync point's place; the number of sync points for the round's end.</param>
    public TWorld At(int round, int syncPoint) => recorder!.Log!.At(new CommitPlace(round, syncPoint)) ?? Show();

    internal override void Begin(SimulationOptions options, Decisions? decisions)
    {
        seed = options.Seed;
        committer.Workers = options.Workers;
        var log = options.Log ? new WorldLog<TWorld>(Plan, Current.World.CreateCommit(), options.LogCopyEvery) : null;
        if (log is not null || decisions is not null)
            recorder = new Recorder<TWorld>(Plan, log, decisions, () => Current.World.CreateLane());
    }

    internal override ICommitLog? Log => recorder?.Log;

    internal override IReadOnlyList<WorldChange> Diff(int from, int to)
    {
        var diff = new WorldDiff();
        At(from, Plan.SyncPoints.Count).Compare(At(to, Plan.SyncPoints.Count), diff);
        return diff.Changes;
    }

    internal override string? FindFoldDifference() => recorder!.Log!.FindDifference(Current.World);

    internal override object ShowWorld() => Show();

    internal override void HashWorld(StateHasher hasher) => Current.World.Hash(hasher);

    internal override void OpenPhase(RoundFrame frame, int version, int readers)
    {
        Current.Add(readers);
        ((WorldFrame<TWorld>)frame).Open(version, Current);
    }

    internal override void Commit(RoundFrame frame, int point)
    {
        var world = (WorldFrame<TWorld>)frame;
        var own = Plan.SyncPoints.Count + 1;
        Commit(world, point < own ? point : point - own, world.Lanes(point), point < own ? world.TakeGroupLanes() : []);
    }

    internal override void CommitOf(RoundFrame frame, int syncPoint, int agent)
    {
        if (((WorldFrame<TWorld>)frame).TakeLanesOf(syncPoint, agent) is { } lanes)
            Commit((WorldFrame<TWorld>)frame, syncPoint, lanes, []);
    }

    /// <summary>One commit: the events of agents in their order, then those of the bodies of groups, by sync point and group.</summary>
    private void Commit(WorldFrame<TWorld> frame, int phase, List<EventLane> lanes, IReadOnlyList<List<EventLane>> groups)
    {
        if (lanes.Count == 0 && groups.Count == 0)
            return;
        parts.Clear();
        parts.Add(lanes);
        parts.AddRange(groups);
        if (recorder?.Log is { IsDue: true } log)
            log.Keep(Show());
        var record = recorder?.Begin(new CommitPlace(frame.Round, phase));
        committer.Decide(Current.World, parts, new ContestSeed(seed, frame.Round, frame.Commits++, 0), record is not null);
        var writes = 0UL;
        foreach (var part in parts)
            writes |= Writes(part);
        var world = versions.Prepare(writes, out var copied);
        frame.BytesCopied += copied;
        try
        {
            var commit = committer.Apply(world, writes, parts, record);
            frame.EventsApplied += commit.Applied;
            frame.EventsRejected += commit.Rejected;
            frame.Contests += commit.Contests;
        }
        catch (CommitFailedException)
        {
            if (record is not null)
                recorder!.Fail(record);
            throw;
        }
        if (record is not null)
            recorder!.End(record);
        foreach (var part in parts)
            Free(part);
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
