using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One round of several that may be live at once: what the coordinator waits for before it goes on.</summary>
internal abstract class LiveRound
{
    private int ended;      // 1 when an agent has ended the round; set by anybody

    protected LiveRound(Execution execution)
    {
        Gates = [.. Enumerable.Range(0, execution.Plan.SyncPoints.Count + 2).Select(_ => new Countdown(execution))];
        FirstEnded = new Countdown(execution);
    }

    public int Index { get; private set; }

    public RoundFrame Frame { get; private set; } = null!;

    /// <summary>One for each sync point, one for the commit at the end, and one for the end of all agents.</summary>
    public Countdown[] Gates { get; }

    public Countdown AgentsEnded => Gates[^1];

    /// <summary>Ends with the first agent that has ended the round: before, nobody needs the next.</summary>
    public Countdown FirstEnded { get; }

    public virtual void Begin(int index, RoundFrame frame)
    {
        Index = index;
        Frame = frame;
        frame.Tag = this;
        ended = 0;
    }

    /// <summary>Notes that an agent has ended the round. Nothing may be done with the round after that.</summary>
    public void EndAgent()
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
            FirstEnded.Signal();
        AgentsEnded.Signal();
    }
}
