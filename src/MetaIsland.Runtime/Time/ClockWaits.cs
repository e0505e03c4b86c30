namespace MetaIsland.Timing;

/// <summary>
/// What one run of a node waits for on the clock. The run is active, so that time stands still, unless it waits for a delay or a timer and no
/// thread is in its code; then it has given its activity away, once, however many things it waits for.
/// </summary>
/// <remarks>
/// Which threads are in its code is seen by its ambient context, which flows with it: a run that goes on on a thread of the pool after waiting
/// for something foreign is active there, from its first instruction to the next wait. Fields are protected by
/// <see cref="VirtualClock.Gate"/>. Kept for all runs of an agent's node; they do not overlap.
/// </remarks>
internal sealed class ClockWaits(VirtualClock clock)
{
    private static readonly AsyncLocal<ClockWaits?> Ambient = new(WhenSwitched);

    private int inside;     // threads in its code
    private int armed;      // delays and timers it waits for
    private int running;    // 1 during a run; 2 for the moment in which one returns on a foreign thread and the next begins
    private bool isAway;    // one of them has given its activity away

    /// <summary>Whose code this thread is in; null if nobody's.</summary>
    public static ClockWaits? Current => Ambient.Value;

    public VirtualClock Clock => clock;

    /// <summary>The agent's id; -1 for a sync point.</summary>
    public int Agent { get; private set; }

    /// <summary>Rank of the node.</summary>
    public int Node { get; private set; }

    /// <summary>The message's place, the group's, or the agent's id for a one-by-one sync point; else 0.</summary>
    public int Number { get; private set; }

    /// <summary>Which run: what an earlier one left armed is nothing to this one.</summary>
    public int Run { get; private set; }

    /// <summary>A run is on and waits on the clock.</summary>
    public bool IsAway
    {
        get
        {
            lock (clock.Gate)
                return isAway;
        }
    }

    /// <summary>A run begins, and is active.</summary>
    public void Begin(int agent, int node, int number = 0)
    {
        lock (clock.Gate)
        {
            (Agent, Node, Number) = (agent, node, number);
            Run++;
            armed = 0;
            Settle();
            running++;
            clock.BeginActivity();
        }
    }

    /// <summary>Its method has returned. Comes last: after this nobody counts for the run. Nothing if none has begun.</summary>
    public void Ended()
    {
        lock (clock.Gate)
        {
            if (running == 0)
                return;
            running--;
            if (isAway && running == 0)
                isAway = false;
            else
                clock.EndActivity();
        }
    }

    /// <summary>This thread is in the code of the run until the scope is disposed.</summary>
    public Scope Enter() => new(this);

    /// <summary>Waits for virtual time to pass.</summary>
    /// <inheritdoc cref="VirtualDelay.Start"/>
    public ValueTask DelayAsync(TimeSpan time, CancellationToken stop) => VirtualDelay.Start(this, time, stop);

    /// <summary>One thing more to wait for.</summary>
    public void Arm()
    {
        lock (clock.Gate)
        {
            armed++;
            Settle();
        }
    }

    /// <summary>One thing less to wait for, of the given run.</summary>
    public void Disarm(int run)
    {
        lock (clock.Gate)
        {
            if (run != Run)
                return;
            armed--;
            Settle();
        }
    }

    private static void WhenSwitched(AsyncLocalValueChangedArgs<ClockWaits?> args)
    {
        // A thread of its own that a service started in a node (a logger's, say) has the node's context for ever, and would be in its code for ever.
        if (args.ThreadContextChanged && !Thread.CurrentThread.IsThreadPoolThread)
            return;
        // First in, then out, so that the count is not zero in between.
        args.CurrentValue?.Move(1);
        args.PreviousValue?.Move(-1);
    }

    private void Move(int threads)
    {
        lock (clock.Gate)
        {
            inside += threads;
            Settle();
        }
    }

    private void Settle()
    {
        var waits = running > 0 && armed > 0 && inside == 0;
        if (waits == isAway)
            return;
        isAway = waits;
        if (waits)
            clock.EndActivity();
        else
            clock.BeginActivity();
    }

    public readonly ref struct Scope
    {
        private readonly ClockWaits? before;
        private readonly bool isIn;     // the default, where time is real, is in nobody's code

        internal Scope(ClockWaits waits)
        {
            before = Ambient.Value;
            isIn = true;
            Ambient.Value = waits;
        }

        public void Dispose()
        {
            if (isIn)
                Ambient.Value = before;
        }
    }
}
