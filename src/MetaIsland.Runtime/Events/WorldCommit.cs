using System.ComponentModel;
using MetaIsland.Contesting;
using MetaIsland.Logging;

namespace MetaIsland.Events;

/// <summary>Applies events to a world: the only code that calls its <c>[Apply]</c> methods. Generated per world.</summary>
/// <remarks>
/// Where no contest but <see cref="FirstInOrder"/> has to be decided and no record is kept, one pass is enough: who comes first has won. That is
/// the generated <see cref="Apply"/>. Else contests are decided in a pass of their own, and the kinds of events know the way.
/// </remarks>
/// <typeparam name="TWorld">The world.</typeparam>
/// <param name="kinds">The kinds of events, by their number in a lane.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WorldCommit<TWorld>(params EventKind<TWorld>[] kinds)
    where TWorld : class
{
    /// <summary>Events applied in this commit.</summary>
    public int Applied { get; protected set; }

    /// <summary>Events whose <c>[Apply]</c> returned false and events that lost their contest.</summary>
    public int Rejected { get; protected set; }

    /// <summary>Keys that more than one event wanted.</summary>
    public int Contests { get; protected set; }

    /// <summary>Contests cannot be decided one event after another, in passing.</summary>
    internal bool DecidesFirst { get; } = kinds.Any(kind => kind.DecidesFirst);

    /// <summary>There are events that touch only what is of their key.</summary>
    internal bool IsElementwise { get; } = kinds.Any(kind => kind.IsElementwise);

    internal SplitCommit<TWorld> Split { get; } = new(kinds);

    /// <summary>
    /// Starts a commit into a world that is ready to be written: forgets the counts and contests of the one before and what the world cached of the
    /// order of the maps that will be written.
    /// </summary>
    /// <param name="world">The world.</param>
    /// <param name="writes">The fields that will be written: <see cref="EventLane.Writes"/> of all lanes.</param>
    public virtual void Begin(TWorld world, ulong writes)
    {
        Applied = 0;
        Rejected = 0;
        Contests = 0;
    }

    /// <summary>Ends a commit: fields that have come to hold one and the same collection get one each. Written where that can be.</summary>
    /// <param name="world">The world.</param>
    /// <param name="writes">The fields that were written.</param>
    public virtual void End(TWorld world, ulong writes)
    {
    }

    /// <summary>
    /// Takes the next <paramref name="count"/> events of <paramref name="lane"/> and applies them in their order, decided in passing; written where
    /// that can be done.
    /// </summary>
    public virtual void Apply(TWorld world, EventLane lane, int count) => throw new NotSupportedException("These contests are decided before anything is applied.");

    /// <summary>The event last taken from <paramref name="lane"/>, for the message of a commit that threw.</summary>
    public object Last(EventLane lane) => kinds[lane.LastKind()].LastOf(lane);

    /// <summary>Forgets what was collected for the commit before.</summary>
    /// <param name="isRecorded">What becomes of each event will be written down.</param>
    internal void BeginDecision(bool isRecorded)
    {
        foreach (var kind in kinds)
            kind.Clear(isRecorded);
    }

    /// <summary>Takes the next events of a lane to decide their contests.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="count">How many.</param>
    /// <param name="plan">Tells events of agents from those of sync points.</param>
    internal void Collect(EventLane lane, int count, Plan plan)
    {
        for (var left = count; left > 0;)
        {
            var run = lane.NextRun(left, out var kind);
            var source = lane.NextSource;
            kinds[kind].Collect(lane, run, plan.Nodes[EventSource.RankOf(source)].IsSyncPoint ? -1 : EventSource.AgentOf(source));
            left -= run;
        }
    }

    /// <summary>Decides all contests, on the world before the commit.</summary>
    /// <exception cref="Rounds.ContestFailedException">A policy threw.</exception>
    internal void Decide(TWorld before, ContestSeed seed)
    {
        foreach (var kind in kinds)
            kind.Decide(before, seed);
    }

    /// <summary>Takes the next events of a lane and applies those that have not lost.</summary>
    internal void ApplyDecided(TWorld world, EventLane lane, int count, CommitRecord? record)
    {
        for (var left = count; left > 0;)
        {
            var run = lane.NextRun(left, out var kind);
            var applied = kinds[kind].Apply(world, lane, run, record);
            Applied += applied;
            Rejected += run - applied;
            left -= run;
        }
    }

    /// <summary>Takes the counts of a commit that several threads have made.</summary>
    internal void CountSplit()
    {
        Applied = Split.Applied;
        Rejected = Split.Rejected;
        CountContests();
    }

    /// <summary>Counts the contests that have been decided; what was merged in one was not rejected.</summary>
    internal void CountContests()
    {
        foreach (var kind in kinds)
        {
            Contests += kind.Contested;
            Rejected -= kind.Merged;
        }
    }

    /// <summary>Applies what a log has of one commit.</summary>
    internal void Refold(TWorld world, EventLane logged)
    {
        logged.Rewind();
        while (logged.Taken < logged.Count)
        {
            var run = logged.NextRun(logged.Count - logged.Taken, out var kind);
            kinds[kind].Refold(world, logged, run);
        }
    }

    /// <summary>Takes the next event of a lane.</summary>
    internal object TakeNext(EventLane lane)
    {
        lane.NextRun(1, out var kind);
        return kinds[kind].TakeNext(lane);
    }
}
