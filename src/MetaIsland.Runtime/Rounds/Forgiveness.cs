namespace MetaIsland.Rounds;

/// <summary>What a failure of a node costs: the run, its output, or nothing, since another method gives it (law 11).</summary>
internal sealed class Forgiveness(Execution execution)
{
    /// <summary>
    /// Makes a failure cost what its node says. True: it is settled; false: what gives the output instead goes on, and
    /// <paramref name="completion"/> will hear of its end.
    /// </summary>
    public bool Settle(RoundFrame frame, PlanStep step, int agent, AgentId id, int node, ICompletion completion, Exception e, int call = 0)
    {
        switch (execution.Plan.Nodes[node].OnFailure)
        {
            case FailurePolicy.Skip:
                execution.Deck.RecordFailure(frame.Round, id.Value, node, e, call);
                frame.Count(0, 1);
                return true;
            case FailurePolicy.Fallback:
                return FallBack(frame, step, agent, id, node, completion);
            default:
                execution.Fail(frame, step.Phase, id.Value, node, e, call);
                return true;
        }
    }

    /// <summary>Calls the method that gives the output of a node that failed. False if it goes on: then <paramref name="completion"/> hears of its end.</summary>
    private bool FallBack(RoundFrame frame, PlanStep step, int agent, AgentId id, int node, ICompletion completion)
    {
        var run = execution.Runs.Take(frame, null, node);
        run.Id = id;
        // The method it stands in for may return, and stop reading, before this does.
        var reading = step.Readers > 0 ? frame.ReadersOf(step.Version, step.Agent, agent) : null;
        reading?.Add(1);
        var call = Call();
        if (call.IsCompleted)
        {
            _ = EndAsync(toTell: null);
            return true;
        }
        _ = EndAsync(completion);
        return false;

        ValueTask Call()
        {
            using var inside = run.BeginWaits(node);
            try
            {
                return execution.Program.FallBack(frame, step.Id, agent, run);
            }
            catch (Exception e)
            {
                return ValueTask.FromException(e);
            }
        }

        async Task EndAsync(ICompletion? toTell)
        {
            try
            {
                await call.ConfigureAwait(false);
                frame.Count(1 - run.Skipped, run.Skipped);
            }
            catch (Exception e)
            {
                execution.Fail(frame, step.Phase, id.Value, node, e);
            }
            reading?.Release(1);
            toTell?.Completed(frame, step, agent);
            // Last: in virtual time it is active until its schedule knows.
            run.EndWaits();
            execution.Runs.Return(run);
        }
    }
}
