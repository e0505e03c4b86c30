namespace MetaIsland.Timing;

/// <summary>A timer in virtual time. While it is armed, the run it belongs to waits on the clock.</summary>
/// <param name="clock">The clock.</param>
/// <param name="waits">The run it belongs to, if any.</param>
/// <param name="callback">Called on the pump.</param>
/// <param name="state">For <paramref name="callback"/>.</param>
internal sealed class VirtualTimer(VirtualClock clock, ClockWaits? waits, TimerCallback callback, object? state) : ITimer, IVirtualEvent
{
    // Timers of nobody come before the sync points.
    private const int Nobody = -1;

    private readonly ExecutionContext? context = ExecutionContext.Capture();
    private readonly int run = waits?.Run ?? 0;
    private readonly int agent = waits?.Agent ?? Nobody;
    private readonly int node = waits?.Node ?? Nobody;
    private readonly int number = waits?.Number ?? 0;
    private EventHandle handle;         // this and what follows are protected by the clock's gate
    private TimeSpan period;
    private long armings;
    private bool isArmed;
    private bool isDisposed;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Require(dueTime, nameof(dueTime));
        Require(period, nameof(period));
        lock (clock.Gate)
        {
            if (isDisposed)
                return false;
            Disarm();
            // As with the timers of the machine, a period of zero means once.
            this.period = period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
            if (dueTime != Timeout.InfiniteTimeSpan)
                Arm(dueTime);
            return true;
        }
    }

    public void Dispose()
    {
        lock (clock.Gate)
        {
            isDisposed = true;
            Disarm();
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    void IVirtualEvent.Fire(long arming)
    {
        if (waits is null)
        {
            Tick(arming);
            return;
        }
        using (waits.Enter())
            Tick(arming);
    }

    private void Tick(long arming)
    {
        lock (clock.Gate)
        {
            if (!isArmed || arming != armings)
                return;
            Disarm();
            if (period != Timeout.InfiniteTimeSpan)
                Arm(period);
        }
        if (context is null)
            callback(state);
        else
            ExecutionContext.Run(context, static timer => ((VirtualTimer)timer!).Call(), this);
    }

    private void Call() => callback(state);

    private void Arm(TimeSpan after)
    {
        handle = clock.Schedule(after, agent, node, number, this, ++armings);
        isArmed = true;
        if (waits is not null && waits.Run == run)
            waits.Arm();
    }

    private void Disarm()
    {
        if (!isArmed)
            return;
        isArmed = false;
        clock.Cancel(handle);
        waits?.Disarm(run);
    }

    private static void Require(TimeSpan time, string name)
    {
        if (time < TimeSpan.Zero && time != Timeout.InfiniteTimeSpan)
            throw new ArgumentOutOfRangeException(name, time, "A timer waits for no negative time; Timeout.InfiniteTimeSpan is for never.");
    }
}
