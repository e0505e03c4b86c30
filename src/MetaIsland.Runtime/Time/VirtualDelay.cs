using System.Threading.Tasks.Sources;

namespace MetaIsland.Timing;

/// <summary>
/// A wait for virtual time to pass; what follows goes on on the pump. Taken from the clock's pool and returned when the wait was observed.
/// </summary>
internal sealed class VirtualDelay : IValueTaskSource, IVirtualEvent, IThreadPoolWorkItem
{
    private ManualResetValueTaskSourceCore<bool> source;
    private ClockWaits waits = null!;
    private CancellationToken stop;
    private CancellationTokenRegistration registration;
    private EventHandle handle;
    private long use;           // tells an event of an earlier use from one of this
    private bool isPending;     // protected by the clock's gate, like the next
    private bool isArmed;
    private int run;

    /// <param name="waits">Who waits.</param>
    /// <param name="time">How long; not negative. Zero does not wait.</param>
    /// <param name="stop">Ends the wait early, as cancelled.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative, or longer than virtual time is.</exception>
    public static ValueTask Start(ClockWaits waits, TimeSpan time, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        if (stop.IsCancellationRequested)
            return ValueTask.FromCanceled(stop);
        if (time == TimeSpan.Zero)
            return default;
        var delay = waits.Clock.TakeDelay();
        delay.Begin(waits, time, stop);
        return new ValueTask(delay, delay.source.Version);
    }

    private void Begin(ClockWaits waits, TimeSpan time, CancellationToken stop)
    {
        this.waits = waits;
        this.stop = stop;
        lock (waits.Clock.Gate)
        {
            handle = waits.Clock.Schedule(time, waits.Agent, waits.Node, waits.Number, this, ++use);
            isPending = true;
        }
        registration = stop.UnsafeRegister(static delay => ((VirtualDelay)delay!).Cancel(), this);
    }

    void IVirtualEvent.Fire(long state)
    {
        lock (waits.Clock.Gate)
        {
            if (state != use || !isPending)
                return;
            isPending = false;
        }
        Complete(cancelled: false);
    }

    // The thread that cancels is in the middle of something else: the wait ends on the pump.
    private void Cancel()
    {
        lock (waits.Clock.Gate)
        {
            if (!isPending)
                return;
            isPending = false;
            waits.Clock.Cancel(handle);
        }
        waits.Clock.Post(this);
    }

    void IThreadPoolWorkItem.Execute() => Complete(cancelled: true);

    private void Complete(bool cancelled)
    {
        // Waits for a callback that is under way: it must not cancel the next use.
        registration.Dispose();
        using var scope = waits.Enter();
        lock (waits.Clock.Gate)
        {
            if (isArmed)
                waits.Disarm(run);
            isArmed = false;
        }
        if (cancelled)
            source.SetException(new OperationCanceledException(stop));
        else
            source.SetResult(true);
    }

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => source.GetStatus(token);

    // Only who awaits it waits: until then the run may be at something else, and time stands still.
    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        source.OnCompleted(continuation, state, token, flags);
        lock (waits.Clock.Gate)
        {
            if (!isPending)
                return;
            isArmed = true;
            run = waits.Run;
            waits.Arm();
        }
    }

    void IValueTaskSource.GetResult(short token)
    {
        // Who observes it twice, or too early, must not put into the pool what somebody else has.
        if (source.GetStatus(token) == ValueTaskSourceStatus.Pending)
            throw new InvalidOperationException("A delay is awaited, once; it has no result before its time.");
        try
        {
            source.GetResult(token);
        }
        finally
        {
            source.Reset();
            stop = default;
            waits.Clock.ReturnDelay(this);
        }
    }
}
