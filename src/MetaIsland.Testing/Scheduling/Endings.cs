using MetaIsland.Rounds;
using MetaIsland.Schedules;

namespace MetaIsland.Testing.Scheduling;

/// <summary>Ends of asynchronous steps, which come from anywhere, for the one who waits for them.</summary>
internal sealed class Endings(Execution execution) : ICompletion
{
    private static readonly List<Ending> None = [];

    private readonly object gate = new();
    private readonly Countdown wake = new(execution);
    private List<Ending> ended = [];        // protected by gate
    private bool isWaiting;                 // protected by gate
    private ITimer? alarm;                  // of whoever waits

    /// <summary>Ends with the next end; at once if there is one nobody has taken.</summary>
    /// <param name="most">Where time is virtual, it ends when so much has passed as well; then others may begin while these go on.</param>
    public ValueTask WaitAsync(TimeSpan? most = null)
    {
        lock (gate)
        {
            if (ended.Count > 0)
                return default;
            isWaiting = true;
            wake.Add(1);
        }
        if (execution.Time is VirtualTime time)
        {
            alarm ??= time.CreateTimer(static endings => ((Endings)endings!).Wake(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            alarm.Change(most ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
        return wake.WaitAsync();
    }

    public List<Ending> Take()
    {
        lock (gate)
        {
            if (ended.Count == 0)
                return None;
            var taken = ended;
            ended = [];
            return taken;
        }
    }

    public void Completed(RoundFrame frame, PlanStep step, int agent)
    {
        lock (gate)
            ended.Add(new Ending(frame, step, agent));
        Wake();
    }

    private void Wake()
    {
        lock (gate)
        {
            if (!isWaiting)
                return;
            isWaiting = false;
        }
        wake.Signal();
    }
}

/// <summary>A step of an agent has ended.</summary>
internal readonly record struct Ending(RoundFrame Frame, PlanStep Step, int Agent);
