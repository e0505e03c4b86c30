using MetaIsland.Meetings;

namespace MetaIsland.Rounds;

/// <summary>Holds sync points: what is committed when, who runs their bodies, and what a failure of one costs.</summary>
internal sealed class SyncPoints(Execution execution)
{
    private SimulationProgram Program => execution.Program;

    private Plan Plan => execution.Plan;

    /// <summary>Holds a sync point where all meet at once.</summary>
    public ValueTask MeetAsync(RoundFrame frame, int syncPoint)
    {
        if (frame.FindMeeting(syncPoint) is PartyMeeting meeting)
            return MeetAsync(frame, syncPoint, meeting);
        frame.CloseAt(syncPoint, execution.Now);
        execution.Waiting.Count(frame, syncPoint);
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
        {
            End(frame, syncPoint);
            return default;
        }
        var run = execution.Runs.Take(frame, null, Plan.SyncPoints[syncPoint].Rank);
        ValueTask body;
        try
        {
            Program.Commit(frame, syncPoint);
            body = Begin(frame, syncPoint, null, run);
        }
        catch (Exception e)
        {
            body = ValueTask.FromException(e);
        }
        // Most bodies have ended by now, and then no state machine is needed.
        if (!body.IsCompleted)
            return EndMeetAsync(frame, syncPoint, run, body);
        EndMeet(frame, syncPoint, run, body);
        return default;
    }

    /// <summary>Runs the body of a streaming sync point, which begins before the close; its outcome is looked at when it has closed.</summary>
    public async Task StartBody(RoundFrame frame, int syncPoint, Party party)
    {
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
            return;
        party.Run = execution.Runs.Take(frame, null, Plan.SyncPoints[syncPoint].Rank);
        try
        {
            await Begin(frame, syncPoint, party, party.Run).ConfigureAwait(false);
        }
        finally
        {
            // A stream left early: time goes on for those who are still to come, or for what the schedule waits for before it comes here.
            if (!party.EndBody())
                party.Run.EndWaits();
        }
    }

    /// <summary>Runs the body for one group. What it emits waits for the next commit of all.</summary>
    public async Task HoldAsync(RoundFrame frame, int syncPoint, Party party)
    {
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
            return;
        var start = execution.Now;
        try
        {
            party.AwaitBody();
            await (party.Body ?? StartBody(frame, syncPoint, party)).ConfigureAwait(false);
            execution.Path.Meet(frame, syncPoint, party, isOneByOne: false, execution.Now - start);
        }
        catch (Exception e)
        {
            Fail(frame, syncPoint, e, party.Index);
        }
    }

    /// <summary>All that follows from a body that ran by itself is done.</summary>
    public void EndBody(Party party)
    {
        if (party.Run is not { } run)
            return;
        run.EndWaits();
        execution.Runs.Return(run);
    }

    /// <summary>
    /// Runs the body for one agent: that agent's events are committed before it, and its own after it. An agent that brings nothing is passed
    /// over, its events are not.
    /// </summary>
    public async Task HoldOneAsync(RoundFrame frame, int syncPoint, Party party, bool brings)
    {
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
            return;
        NodeRun? run = null;
        try
        {
            Program.CommitOf(frame, syncPoint, party.Index);
            if (!brings)
                return;
            run = execution.Runs.Take(frame, null, Plan.SyncPoints[syncPoint].Rank);
            var start = execution.Now;
            var body = Begin(frame, syncPoint, party, run);
            if (!body.IsCompleted)
                await AwayAsync(body).ConfigureAwait(false);
            else
                body.GetAwaiter().GetResult();
            execution.Path.Meet(frame, syncPoint, party, isOneByOne: true, execution.Now - start);
            Program.Commit(frame, OwnPoint(syncPoint));
        }
        catch (Exception e)
        {
            Fail(frame, syncPoint, e, party.Index);
        }
        finally
        {
            run?.EndWaits();
        }
        if (run is not null)
            execution.Runs.Return(run);
    }

    /// <summary>Commits what those emitted who are waited for before the first agent is taken.</summary>
    public void CommitOthers(RoundFrame frame, int syncPoint)
    {
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
            return;
        try
        {
            Program.Commit(frame, syncPoint);
        }
        catch (Exception e)
        {
            Fail(frame, syncPoint, e, 0);
        }
    }

    /// <summary>A sync point is over: what comes behind it may begin.</summary>
    public void End(RoundFrame frame, int syncPoint)
    {
        if (Plan.SyncPoints[syncPoint].IsMetTogether)
        {
            execution.Path.Meet(frame, syncPoint, execution.Now - frame.ClosedAt(syncPoint));
            Program.OpenPhase(frame, syncPoint + 1, execution.CountReaders(syncPoint + 1));
        }
        else
        {
            frame.CloseAt(syncPoint, execution.Now);
            // Agents have versions of their own; this one is for sync points.
            Program.OpenPhase(frame, syncPoint + 1, 0);
        }
        if (syncPoint + 1 < Plan.SyncPoints.Count)
            frame.FindMeeting(syncPoint + 1)?.Open(frame.ClosedAt(syncPoint));
    }

    private int OwnPoint(int syncPoint) => Plan.SyncPoints.Count + 1 + syncPoint;

    private async ValueTask MeetAsync(RoundFrame frame, int syncPoint, PartyMeeting meeting)
    {
        await meeting.ClosedAsync().ConfigureAwait(false);
        frame.CloseAt(syncPoint, meeting.ClosedAt);
        execution.Waiting.Count(frame, syncPoint);
        if (execution.Failures.IsBefore(frame.Round, syncPoint))
        {
            End(frame, syncPoint);
            return;
        }
        var run = meeting.Party.Run ?? execution.Runs.Take(frame, null, Plan.SyncPoints[syncPoint].Rank);
        ValueTask body;
        try
        {
            meeting.Party.AwaitBody();
            body = meeting.Party.Body is { } begun ? new ValueTask(begun) : Begin(frame, syncPoint, meeting.Party, run);
        }
        catch (Exception e)
        {
            body = ValueTask.FromException(e);
        }
        if (body.IsCompleted)
            EndMeet(frame, syncPoint, run, body);
        else
            await EndMeetAsync(frame, syncPoint, run, body).ConfigureAwait(false);
    }

    private async ValueTask EndMeetAsync(RoundFrame frame, int syncPoint, NodeRun run, ValueTask body)
    {
        var ended = body.AsTask();
        execution.Clock?.EndActivity();
        var hasEnded = await execution.Failures.WaitForBodyAsync(frame.Round, syncPoint, ended).ConfigureAwait(false);
        execution.Clock?.BeginActivity();
        if (hasEnded)
            EndMeet(frame, syncPoint, run, new ValueTask(ended));
        else
        {
            // Nobody looks at it when it ends; but until then it is active, and then no more.
            _ = ended.ContinueWith(static (_, run) => ((NodeRun)run!).EndWaits(), run, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            End(frame, syncPoint);
        }
    }

    private void EndMeet(RoundFrame frame, int syncPoint, NodeRun run, ValueTask body)
    {
        try
        {
            body.GetAwaiter().GetResult();
            // A body that begins before everybody is there reads the version before; then its ancestors' events are next.
            if (frame.FindMeeting(syncPoint) is not null)
                Program.Commit(frame, syncPoint);
            Program.Commit(frame, OwnPoint(syncPoint));
            frame.MailDropped += frame.Mail.Sort(Program, syncPoint + 1, execution.MaxMail);
        }
        catch (Exception e)
        {
            Fail(frame, syncPoint, e, 0);
        }
        run.EndWaits();
        execution.Runs.Return(run);
        execution.Progress();
        End(frame, syncPoint);
    }

    /// <summary>Calls the body; in virtual time after the latency of an asynchronous one.</summary>
    private ValueTask Begin(RoundFrame frame, int syncPoint, Party? party, NodeRun run)
    {
        var node = Plan.SyncPoints[syncPoint];
        if (execution.Clock is null || !node.IsAsync)
            return Program.Meet(frame, syncPoint, run, party);
        run.BeAnybody();
        using var inside = run.BeginWaits(node.Rank, party?.Index ?? 0);
        var latency = execution.LatencyOf(node.Rank, new AgentId(-1), frame.Round, party?.Index ?? 0);
        return latency > TimeSpan.Zero ? BeginLaterAsync(frame, syncPoint, party, run, latency) : Program.Meet(frame, syncPoint, run, party);
    }

    private async ValueTask BeginLaterAsync(RoundFrame frame, int syncPoint, Party? party, NodeRun run, TimeSpan latency)
    {
        await run.DelayAsync(latency, CancellationToken.None).ConfigureAwait(false);
        await Program.Meet(frame, syncPoint, run, party).ConfigureAwait(false);
    }

    /// <summary>Waits for a body that is active by itself, and gives the activity of who waits away.</summary>
    private async ValueTask AwayAsync(ValueTask body)
    {
        execution.Clock?.EndActivity();
        try
        {
            await body.ConfigureAwait(false);
        }
        finally
        {
            execution.Clock?.BeginActivity();
        }
    }

    private void Fail(RoundFrame frame, int syncPoint, Exception e, int call) =>
        execution.Fail(frame, syncPoint, Failure.Everybody, Plan.SyncPoints[syncPoint].Rank, e, call);
}
