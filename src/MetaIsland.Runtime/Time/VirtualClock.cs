namespace MetaIsland.Timing;

/// <summary>
/// Moves virtual time: counts who is active, and when nobody is, goes to the next event and lets it happen on the thread that called
/// <see cref="Run"/>, the pump.
/// </summary>
/// <remarks>
/// Active are the coordinator, every posted work item, and every node run that does not wait on the clock. One lock, <see cref="Gate"/>,
/// protects the queues and who of the runs waits (<see cref="ClockWaits"/>); nothing of a user's runs under it.
/// </remarks>
internal sealed class VirtualClock
{
    private readonly EventQueue queue = new();                      // protected by Gate
    private readonly Queue<IThreadPoolWorkItem> ready = new();      // protected by Gate
    private readonly Stack<VirtualDelay> freeDelays = new();        // protected by Gate
    private int active;
    private long now;
    private bool isPumping;                                         // protected by Gate

    internal object Gate { get; } = new();

    /// <summary>Ticks since the start. Moves only while nobody is active.</summary>
    public long Now => Volatile.Read(ref now);

    /// <summary>Who is active: while this is not zero, time stands still.</summary>
    public int Active => Volatile.Read(ref active);

    /// <summary>Events that wait.</summary>
    public int Pending
    {
        get
        {
            lock (Gate)
                return queue.Count;
        }
    }

    /// <summary>The last moment there is: what a <see cref="DateTime"/> can say.</summary>
    public static long LastMoment { get; } = DateTime.MaxValue.Ticks - VirtualTime.StartOfTime.Ticks;

    /// <summary>One more is active.</summary>
    public void BeginActivity() => Interlocked.Increment(ref active);

    /// <summary>One less is active.</summary>
    public void EndActivity()
    {
        if (Interlocked.Decrement(ref active) == 0)
            Wake();
    }

    /// <summary>
    /// Lets <paramref name="what"/> happen later. Events happen by (time, agent, node, number), whoever schedules them first; only events equal
    /// in all four as they came.
    /// </summary>
    /// <param name="after">From now; not negative.</param>
    /// <param name="agent">The agent's id; -1 for a sync point.</param>
    /// <param name="node">Rank of the node.</param>
    /// <param name="number">Which of the node's.</param>
    /// <param name="what">Hears of it on the pump.</param>
    /// <param name="state">For <paramref name="what"/>.</param>
    public EventHandle Schedule(TimeSpan after, int agent, int node, int number, IVirtualEvent what, long state = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(after, TimeSpan.Zero);
        lock (Gate)
        {
            if (after.Ticks > LastMoment - now)
                throw new ArgumentOutOfRangeException(nameof(after), after, "Virtual time ends with the year 9999.");
            var handle = queue.Add(now + after.Ticks, agent, node, number, what, state);
            Monitor.Pulse(Gate);
            return handle;
        }
    }

    /// <inheritdoc cref="Schedule(TimeSpan, int, int, int, IVirtualEvent, long)"/>
    public EventHandle Schedule(TimeSpan after, int agent, int node, int number, Action what) => Schedule(after, agent, node, number, new ActionItem(what));

    /// <summary>Takes an event back; false if it has happened, is happening, or was cancelled before.</summary>
    public bool Cancel(EventHandle handle)
    {
        lock (Gate)
            return queue.Cancel(handle);
    }

    /// <summary>Runs <paramref name="item"/> on the pump before the next event, after what was posted before; active until it has run.</summary>
    public void Post(IThreadPoolWorkItem item)
    {
        BeginActivity();
        lock (Gate)
        {
            if (isPumping)
            {
                ready.Enqueue(item);
                Monitor.Pulse(Gate);
                return;
            }
        }
        RunOnPool(item);
    }

    /// <inheritdoc cref="Post(IThreadPoolWorkItem)"/>
    public void Post(Action action) => Post(new ActionItem(action));

    /// <summary>Looks again whether there is something to do.</summary>
    public void Wake()
    {
        lock (Gate)
            Monitor.Pulse(Gate);
    }

    /// <summary>
    /// Starts <paramref name="body"/>, the coordinator, which counts as active, and moves time until its task has ended or
    /// <paramref name="stop"/> is asked for. What an event or a posted item throws comes out of here.
    /// </summary>
    /// <returns>The task of <paramref name="body"/>; it has not ended if <paramref name="stop"/> came first.</returns>
    /// <exception cref="InvalidOperationException">The clock runs already.</exception>
    public Task Run(Func<Task> body, CancellationToken stop = default)
    {
        lock (Gate)
        {
            if (isPumping)
                throw new InvalidOperationException("This VirtualTime drives a simulation already: give each simulation its own.");
            isPumping = true;
        }
        // Continuations come inline only where there is no other context to go to.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        using var stopping = stop.UnsafeRegister(static clock => ((VirtualClock)clock!).Wake(), this);
        try
        {
            // Twice: for the coordinator, and for this thread, which is still in its code when it first waits.
            BeginActivity();
            BeginActivity();
            var until = body();
            EndActivity();
            if (!until.IsCompleted)
            {
                // It may end on a foreign thread, while this one sleeps.
                until.ContinueWith(
                    static (_, clock) => ((VirtualClock)clock!).Wake(),
                    this,
                    CancellationToken.None,
                    TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default);
                Pump(until, stop);
            }
            if (until.IsCompleted)
                EndActivity();
            return until;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
            StopPumping();
        }
    }

    internal VirtualDelay TakeDelay()
    {
        lock (Gate)
            return freeDelays.TryPop(out var delay) ? delay : new VirtualDelay();
    }

    internal void ReturnDelay(VirtualDelay delay)
    {
        lock (Gate)
            freeDelays.Push(delay);
    }

    private void Pump(Task until, CancellationToken stop)
    {
        while (!until.IsCompleted && !stop.IsCancellationRequested)
        {
            DueEvent due = default;
            IThreadPoolWorkItem? item;
            lock (Gate)
            {
                if (!ready.TryDequeue(out item) && !TryAdvance(out due))
                {
                    // With nobody active and nothing to come, it is for a foreign thread, or for the watchdog behind `stop`, to move on.
                    if (!until.IsCompleted && !stop.IsCancellationRequested)
                        Monitor.Wait(Gate);
                    continue;
                }
            }
            try
            {
                if (item is not null)
                    item.Execute();
                else
                    due.Event.Fire(due.State);
            }
            finally
            {
                EndActivity();
            }
        }
    }

    private bool TryAdvance(out DueEvent due)
    {
        due = default;
        if (Active != 0 || !queue.TryTake(out due))
            return false;
        BeginActivity();
        Volatile.Write(ref now, due.Time);
        return true;
    }

    // What was given up and is cancelled only now must still come to its end, though nobody waits for it.
    private void StopPumping()
    {
        lock (Gate)
        {
            isPumping = false;
            while (ready.TryDequeue(out var item))
                RunOnPool(item);
        }
    }

    private void RunOnPool(IThreadPoolWorkItem item) =>
        ThreadPool.UnsafeQueueUserWorkItem(
            static work =>
            {
                try
                {
                    work.item.Execute();
                }
                finally
                {
                    work.clock.EndActivity();
                }
            },
            (clock: this, item),
            preferLocal: false);

    private sealed class ActionItem(Action action) : IThreadPoolWorkItem, IVirtualEvent
    {
        public void Execute() => action();

        public void Fire(long state) => action();
    }
}
