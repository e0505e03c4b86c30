namespace MetaIsland.Rounds;

/// <summary>Limits how many methods are in flight at once; those that wait go by round, agent and node.</summary>
internal sealed class InFlight(int? most)
{
    private readonly object gate = new();
    private readonly PriorityQueue<(AsyncRun Run, int Turn), (int Round, int Agent, int Node)> waiting = new();    // protected by gate
    private int going;                                                                          // protected by gate

    /// <summary>True if a run has a place; else it waits for one, and <see cref="Leave"/> will name it.</summary>
    public bool TryEnter(AsyncRun run)
    {
        if (most is not { } limit)
            return true;
        lock (gate)
        {
            if (going < limit)
            {
                going++;
                return true;
            }
            waiting.Enqueue((run, run.Turns), (run.For.Round, run.Id.Value, run.Step.Nodes[0]));
            return false;
        }
    }

    /// <summary>Gives a place back, to the run that is returned if there is one.</summary>
    public AsyncRun? Leave()
    {
        if (most is null)
            return null;
        lock (gate)
        {
            while (waiting.TryDequeue(out var next, out _))
            {
                // Who was given up meanwhile may stand here again, for a later round, where its place is another.
                if (next.Run.IsOn && next.Run.Turns == next.Turn)
                    return next.Run;
            }
            going--;
            return null;
        }
    }
}
