namespace MetaIsland.Rounds;

/// <summary>
/// The failure of a run (law 11). Work that is larger than it no longer begins, and what of it goes on is given up at once; what is smaller is
/// awaited, since it may fail too and would then be the one to report.
/// </summary>
internal sealed class Failures(SimulationProgram program, TaskCreationOptions continuations, Func<AsyncRun, bool> tryGiveUp)
{
    private readonly object gate = new();
    private volatile Failure? first;    // written under gate
    private TaskCompletionSource? gaveUpSyncPoint;  // protected by gate: set while a body is waited for
    private (int Round, int SyncPoint) held;        // protected by gate

    public Failure? First => first;

    public void Add(Failure failure)
    {
        lock (gate)
        {
            if (first is not null && failure.CompareTo(first) >= 0)
                return;
            first = failure;
            if (gaveUpSyncPoint is not null && IsBefore(held.Round, held.SyncPoint))
                gaveUpSyncPoint.TrySetResult();
        }
        foreach (var run in program.RunsThatAreOn().ToList())
            GiveUpIfLarger(run);
    }

    /// <summary>Something smaller than this sync point has failed; its number of sync points stands for the end of the round.</summary>
    public bool IsBefore(int round, int syncPoint) => first is { } failure && failure.IsBefore(round, syncPoint, Failure.Everybody, int.MaxValue);

    /// <summary>Ends when the body of a sync point has, or when nobody waits for it any more because something smaller has failed.</summary>
    /// <returns>False if it was given up.</returns>
    public async ValueTask<bool> WaitForBodyAsync(int round, int syncPoint, Task body)
    {
        TaskCompletionSource gaveUp = new(continuations);
        lock (gate)
        {
            if (IsBefore(round, syncPoint))
                return false;
            (gaveUpSyncPoint, held) = (gaveUp, (round, syncPoint));
        }
        var ended = await Task.WhenAny(body, gaveUp.Task).ConfigureAwait(false);
        lock (gate)
            gaveUpSyncPoint = null;
        return ended == body;
    }

    /// <summary>How many of the agents of a step, from <paramref name="firstAgent"/> on, are smaller than the failure.</summary>
    public int CountSmaller(RoundFrame frame, PlanStep step, int firstAgent, int count)
    {
        if (first is not { } failure)
            return count;
        var smaller = 0;
        while (smaller < count && !IsLarger(failure, frame, step, firstAgent + smaller))
            smaller++;
        return smaller;
    }

    /// <summary>Tells the schedule that a run has ended, if nobody waits for it any more.</summary>
    public void GiveUpIfLarger(AsyncRun run)
    {
        if (first is { } failure && IsLarger(failure, run.For, run.Step, run.Agent) && tryGiveUp(run))
            run.Completion.Completed(run.For, run.Step, run.Agent);
    }

    private bool IsLarger(Failure failure, RoundFrame frame, PlanStep step, int agent) =>
        failure.IsBefore(frame.Round, step.Phase, program.IdOf(step.Agent, agent).Value, step.Nodes[0]);
}
