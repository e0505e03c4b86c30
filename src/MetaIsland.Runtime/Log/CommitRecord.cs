using MetaIsland.Events;

namespace MetaIsland.Logging;

/// <summary>What is written down of one commit while it is made.</summary>
/// <param name="place">When it is made.</param>
/// <param name="lane">Where applied events go; null where no log is kept.</param>
/// <param name="decisions">Where decisions go; null where none are kept.</param>
internal sealed class CommitRecord(CommitPlace place, EventLane? lane, CommitDecisions? decisions)
{
    private readonly List<int> rejected = [];
    private int count;

    public CommitPlace Place => place;

    public EventLane? Lane => lane;

    public CommitDecisions? Decisions => decisions;

    /// <summary>Places in the lane of events whose <c>[Apply]</c> returned false, ascending.</summary>
    public IReadOnlyList<int> Rejected => rejected;

    /// <summary>Notes what became of the event just put into the lane.</summary>
    public void Log(EventOutcome outcome)
    {
        if (outcome == EventOutcome.Rejected)
            rejected.Add(count);
        count++;
    }
}
