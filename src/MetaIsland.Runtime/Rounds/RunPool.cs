namespace MetaIsland.Rounds;

/// <summary>Runs of kernels and bodies, kept for reuse; and what the watchdog asks: whether anything ends, and what is open.</summary>
internal sealed class RunPool(Execution execution)
{
    private readonly Stack<NodeRun> free = new();
    private readonly List<NodeRun> all = [];        // protected by free
    private long progress;
    private long delayedUntil;                      // ticks of Execution.Now

    /// <summary>Grows with everything that ends: the watchdog looks at it.</summary>
    public long ProgressMade => Interlocked.Read(ref progress);

    /// <summary>A node has asked for a wait that is not over.</summary>
    public bool IsDelayed => Interlocked.Read(ref delayedUntil) > execution.Now.Ticks;

    /// <summary>Something has ended.</summary>
    public void Progress() => Interlocked.Increment(ref progress);

    /// <summary>
    /// What has begun and not returned: the smallest; null if nothing has. What waits to be called, or in virtual time on the clock, is named only
    /// if there is nothing that may hold it up.
    /// </summary>
    public OpenRun? FindOpen()
    {
        var on = execution.Program.RunsThatAreOn().ToList();
        lock (free)
        {
            var busy = all.Where(run => run.IsTaken);
            return busy.Where(run => !run.WaitsOnClock).Select(run => run.Open()).Concat(on.Where(run => run.IsGoing && !run.WaitsOnClock).Select(OpenRunOf)).Min()
                ?? busy.Select(run => run.Open()).Concat(on.Select(OpenRunOf)).Min();
        }

        static OpenRun OpenRunOf(AsyncRun run) => new(run.For.Round, run.Node.Phase, run.Id.Value, run.Node.Rank);
    }

    /// <summary>A node waits for a while, and the watchdog is to know.</summary>
    public void NoteDelay(TimeSpan time)
    {
        var until = execution.Now.Ticks + Math.Min(time.Ticks, long.MaxValue / 2);
        var known = Interlocked.Read(ref delayedUntil);
        while (until > known)
            known = Interlocked.CompareExchange(ref delayedUntil, until, known);
    }

    /// <param name="frame">The round.</param>
    /// <param name="step">The step; null for a sync point or what stands in for a node.</param>
    /// <param name="node">Rank of the sync point or node, where there is no step.</param>
    public NodeRun Take(RoundFrame frame, PlanStep? step, int node = 0)
    {
        lock (free)
        {
            if (!free.TryPop(out var run))
                all.Add(run = new NodeRun());
            run.Begin(execution, frame);
            run.Running = step;
            run.At = node;
            run.IsTaken = true;
            return run;
        }
    }

    public void Return(NodeRun run)
    {
        lock (free)
        {
            run.IsTaken = false;
            free.Push(run);
        }
    }
}
