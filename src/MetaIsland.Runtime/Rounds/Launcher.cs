using MetaIsland.Timing;

namespace MetaIsland.Rounds;

/// <summary>
/// Runs nodes that do not end with their call: when their method is called, what becomes of its end, and what a time-out costs.
/// </summary>
internal sealed class Launcher(Execution execution, int? maxInFlight)
{
    private readonly InFlight inFlight = new(maxInFlight);

    /// <summary>Starts a run: now, or when its method may be called.</summary>
    public NodeOutcome Launch(AsyncRun run, RoundFrame frame, int step, int agent, AgentId id, ICompletion completion)
    {
        run.TurnOn(frame, step, agent, id, completion);
        var node = run.Node;
        if (node.Timeout > TimeSpan.Zero)
            StartTimer(run, frame, node);
        // Closed between the question whether it may begin and now; if its giver-up was faster, that one tells.
        if (node.ClosedBy >= 0 && !frame.MeetingOf(node.ClosedBy).MayGoOn(run))
            return TryGiveUp(run, cancel: false) ? NodeOutcome.Ended : NodeOutcome.Running;
        execution.Failures.GiveUpIfLarger(run);
        if (execution.Clock is { } clock)
        {
            Schedule(clock, run, node);
            return NodeOutcome.Running;
        }
        if (!run.MayGo() || !inFlight.TryEnter(run))
            return NodeOutcome.Running;
        if (run.TryGo())
            return Call(run) ? NodeOutcome.Ended : NodeOutcome.Running;
        LeaveFlight();
        return NodeOutcome.Running;
    }

    /// <summary>A method has returned, whoever waited for it.</summary>
    public void Returned(AsyncRun run)
    {
        if (!Lingers(run))
            EndAndTell(run);
        run.EndWaits();
    }

    /// <summary>True for the one caller that may end the run without its method.</summary>
    public bool TryGiveUp(AsyncRun run, bool cancel)
    {
        if (!run.TryGiveUp(cancel))
            return false;
        // A call that goes on in virtual time only honours its token.
        if (cancel && execution.Clock is { } clock && clock.Cancel(run.Return))
            execution.Post(() => End(run));
        return true;
    }

    // Methods of their own, so that what they capture costs nothing where they are not called.
    private void StartTimer(AsyncRun run, RoundFrame frame, PlanNode node) =>
        run.Timer = execution.StartTimer(node.Timeout, run.Id.Value, node.Rank, () => TimeOut(run, frame));

    // In virtual time a start is an event, so that its place among others does not depend on who was fastest to ask.
    private void Schedule(VirtualClock clock, AsyncRun run, PlanNode node) =>
        clock.Schedule(TimeSpan.Zero, run.Id.Value, node.Rank, 0, () => Turn(run));

    /// <summary>A node without time left has failed, whatever its method still does.</summary>
    private void TimeOut(AsyncRun run, RoundFrame frame)
    {
        var (step, agent, id, completion) = (run.Step, run.Agent, run.Id, run.Completion);
        if (run.For != frame)
            return;
        // What falls back on another method begins to read before the node stops, which its own method may do at any time.
        var reading = step.Readers > 0 ? frame.ReadersOf(step.Version, step.Agent, agent) : null;
        reading?.Add(1);
        if (TryGiveUp(run, cancel: true))
        {
            var e = new TimeoutException($"it took longer than its time-out of {execution.Plan.Nodes[step.Nodes[0]].Timeout:c}");
            if (execution.Forgiveness.Settle(frame, step, agent, id, step.Nodes[0], completion, e))
                completion.Completed(frame, step, agent);
        }
        reading?.Release(1);
    }

    /// <summary>It is the turn of a run that waited: for its event, or for the method of an earlier one.</summary>
    private void Turn(AsyncRun run)
    {
        if (run.MayGo() && inFlight.TryEnter(run))
            Go(run);
    }

    /// <summary>A run has its place in flight.</summary>
    private void Go(AsyncRun run)
    {
        var (frame, step, agent, completion) = (run.For, run.Step, run.Agent, run.Completion);
        if (!run.TryGo())
        {
            LeaveFlight();
            return;
        }
        if (execution.Clock is not null && step.Delivers < 0)
            run.Latency = execution.LatencyOf(run.Node.Rank, run.Id, frame.Round);
        if (Call(run))
            completion.Completed(frame, step, agent);
    }

    /// <summary>
    /// In virtual time what a method returned comes when its latency is over: only then it has really returned. A call that was cancelled honours
    /// its token.
    /// </summary>
    private bool Lingers(AsyncRun run)
    {
        if (run.Latency <= TimeSpan.Zero || run.IsCancelled)
            return false;
        run.Return = execution.Clock!.Schedule(run.Latency, run.Id.Value, run.Node.Rank, 1, () => EndAndTell(run));
        run.Latency = default;
        return true;
    }

    private void EndAndTell(AsyncRun run)
    {
        var (frame, step, agent, completion) = (run.Frame, run.Step, run.Agent, run.Completion);
        if (End(run))
            completion.Completed(frame, step, agent);
    }

    /// <summary>Calls the method; true if the run has ended with the call and its schedule is to be told.</summary>
    private bool Call(AsyncRun run)
    {
        bool parked;
        try
        {
            parked = Invoke(run);
        }
        catch (Exception e)
        {
            run.Threw(e);
            parked = false;
        }
        if (parked)
            return false;
        var hasEnded = !Lingers(run) && End(run);
        run.EndWaits();
        return hasEnded;
    }

    private bool Invoke(AsyncRun run)
    {
        using var inside = run.BeginWaits(run.Node.Rank);
        return execution.Program.InvokeStep(run.Frame, run.Step, run.Agent);
    }

    /// <summary>A method has returned: true if its run has ended with that and its schedule is to be told.</summary>
    private bool End(AsyncRun run)
    {
        var (frame, step, agent, id) = (run.Frame, run.Step, run.Agent, run.Id);
        execution.Progress();
        var isClaimed = step.ClosedBy >= 0 ? frame.MeetingOf(step.ClosedBy).TryClaim(run) : run.TryClaim();
        var hasEnded = false;
        if (isClaimed)
        {
            run.EndedAt = execution.Now;
            if (step.Delivers < 0)
                execution.Path.End(run);
            hasEnded = Finish(run, frame, step, agent, id);
        }
        else if (!run.IsCarried || !execution.Program.CarryOver(run, step.Nodes[0]))
            run.Forget();
        if (run.HasReturned())
            execution.Post(() => Turn(run));
        LeaveFlight();
        return hasEnded;
    }

    private void LeaveFlight()
    {
        if (inFlight.Leave() is { } next)
            execution.Post(() => Go(next));
    }

    private bool Finish(AsyncRun run, RoundFrame frame, PlanStep step, int agent, AgentId id)
    {
        try
        {
            execution.Program.FinishStep(frame, step, agent);
            frame.Count(step.Delivers >= 0 ? run.Heard : 1, run.Skipped);
            return true;
        }
        catch (Exception e)
        {
            return execution.Forgiveness.Settle(frame, step, agent, id, step.Delivers >= 0 ? run.At : step.Nodes[0], run.Completion, e, run.Letter);
        }
    }
}
