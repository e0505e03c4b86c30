using MetaIsland.Events;
using MetaIsland.Versions;

namespace MetaIsland.Logging;

/// <summary>Keeps the log and the decisions of a run, as far as its options ask for them.</summary>
internal sealed class Recorder<TWorld>(Plan plan, WorldLog<TWorld>? log, Decisions? decisions, Func<EventLane> createLane)
    where TWorld : class, IWorld<TWorld>
{
    public WorldLog<TWorld>? Log => log;

    /// <summary>Begins to write down a commit.</summary>
    public CommitRecord Begin(CommitPlace place) =>
        new(place, log is null ? null : createLane(), decisions is null ? null : new CommitDecisions(plan, place));

    /// <summary>The commit has been made.</summary>
    public void End(CommitRecord record)
    {
        if (record.Lane is { Count: > 0 })
            log!.Add(record);
        if (record.Decisions is { } decided)
            decisions!.Add(decided.All);
    }

    /// <summary>The commit threw: the log has nothing of it, the decisions the event it threw at.</summary>
    public void Fail(CommitRecord record)
    {
        if (record.Decisions is { } decided)
            decisions!.Add(decided.All.Where(decision => decision.Outcome == EventOutcome.Failed));
    }
}
