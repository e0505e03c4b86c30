using MetaIsland.Schedules;
using MetaIsland.State;
using MetaIsland.Timing;

namespace MetaIsland.Rounds;

/// <summary>
/// What a schedule runs a program through: rounds, steps and sync points, with failures, counts, readers of versions and the tape seen to.
/// </summary>
/// <remarks>
/// Every member may be called from several threads at once, but <see cref="OpenRound"/>, <see cref="MeetAsync"/>, <see cref="EndRound"/> and
/// <see cref="Retire"/> only from one at a time, and a step only once for an agent and round.
/// </remarks>
public sealed class Execution
{
    private readonly SimulationOptions options;
    private readonly CancellationTokenSource failed = new();
    private readonly Stack<RoundFrame>[] freeFrames = [new(), new()];
    private readonly Stack<NodeRun> freeRuns = new();
    private readonly List<RoundFrame> begunFrames = [];     // protected by freeFrames
    private readonly int[] readersByPhase;
    private readonly StateHasher hasher = new();

    internal Execution(SimulationProgram program, SimulationOptions options)
    {
        this.options = options;
        Program = program;
        Failures = new Failures(program);
        Team = new WorkerTeam(options.Workers);
        Deck = new TapeDeck(program.Plan, options.Replay, options.Seed);
        readersByPhase = new int[Plan.SyncPoints.Count + 1];
        FindReaders();
    }

    /// <summary>The compiled graph.</summary>
    public Plan Plan => Program.Plan;

    /// <summary>Most threads that may run synchronous steps at once.</summary>
    public int Workers => Team.Workers;

    /// <summary>True when no further round is to begin: the run was cancelled or has failed.</summary>
    public bool IsStopping => Stop.IsCancellationRequested || Failures.First is not null;

    /// <summary>Whatever the schedule wants to keep from one call to the next.</summary>
    public object? Tag { get; set; }

    internal SimulationProgram Program { get; }

    internal Failures Failures { get; }

    internal WorkerTeam Team { get; }

    internal TapeDeck Deck { get; }

    internal ulong Seed => options.Seed;

    internal int MostMail => options.MaxMail;

    internal int MostAgents => options.MaxAgents;

    internal TimeProvider Time => options.Time;

    /// <summary>What moves time, if it is virtual.</summary>
    internal VirtualClock? Clock => Time is VirtualTime time ? time.Clock : null;

    internal CancellationToken Failed => failed.Token;

    /// <summary>The caller's wish to stop at the end of a round.</summary>
    internal CancellationToken Stop { get; set; }

    /// <summary>The ambient context of whoever called RunAsync: nodes that follow an asynchronous one run in it.</summary>
    internal ExecutionContext? Context { get; set; }

    /// <summary>Hears of rounds that have ended; null if nobody does.</summary>
    internal Action<RoundReport>? Listener { get; set; }

    internal RunTotals Totals { get; } = new();

    /// <summary>The round that would be opened next.</summary>
    internal int NextRound { get; private set; }

    /// <summary>Living agents of a type.</summary>
    public int CountOf(int agentType) => Program.CountOf(agentType);

    /// <summary>Begins the next round: its first phase reads the world as the last commit left it.</summary>
    public RoundFrame OpenRound(Granularity granularity)
    {
        var frame = PrepareRound(granularity);
        OpenWorld(frame);
        return frame;
    }

    /// <summary>Runs a synchronous step for a range of agents, by storage index.</summary>
    public void Run(RoundFrame frame, PlanStep step, int first, int count)
    {
        var smaller = Failures.CountSmaller(frame, step, first, count);
        if (smaller > 0)
        {
            var run = TakeRun(frame);
            try
            {
                if (step.Delivers >= 0)
                    Program.Deliver(frame, step.Delivers, step.Agent, first, smaller, run);
                else
                    Program.Run(frame, step.Id, first, smaller, run);
                frame.Count(step.Delivers >= 0 ? run.Heard : step.Nodes.Count * smaller - run.Skipped, run.Skipped);
            }
            catch (Exception e)
            {
                var agent = run.At / step.Nodes.Count;
                Fail(frame, step.Phase, Program.IdOf(step.Agent, agent).Value, step.Nodes[run.At % step.Nodes.Count], e, run.Call);
            }
            ReturnRun(run);
        }
        if (step.Readers > 0)
            frame.Release(step.Version, step.Readers * count);
    }

    /// <summary>
    /// Starts an asynchronous step for an agent. True: it has ended. False: <paramref name="completion"/> will hear of its end.
    /// </summary>
    public bool Start(RoundFrame frame, PlanStep step, int agent, ICompletion completion)
    {
        if (Failures.CountSmaller(frame, step, agent, 1) == 1)
        {
            try
            {
                var outcome = step.Delivers >= 0
                    ? Program.StartDelivery(frame, step.Delivers, step.Agent, step.Id, agent, completion)
                    : Program.Start(frame, step.Id, agent, completion);
                if (outcome == NodeOutcome.Running)
                    return false;
                // A delivery counts what was heard.
                if (step.Delivers < 0)
                    frame.Count(outcome == NodeOutcome.Ended ? 1 : 0, outcome == NodeOutcome.Skipped ? 1 : 0);
            }
            catch (Exception e)
            {
                Fail(frame, step.Phase, Program.IdOf(step.Agent, agent).Value, step.Nodes[0], e);
            }
        }
        if (step.Readers > 0)
            frame.Release(step.Version, step.Readers);
        return true;
    }

    /// <summary>
    /// Holds a sync point, when all it waits for has ended: commits the events of its ancestors, runs its body, commits its own events and
    /// opens the phase behind it. Sync points are held in their order.
    /// </summary>
    /// <param name="frame">The round.</param>
    /// <param name="syncPoint">Its place in <see cref="Plan.SyncPoints"/>.</param>
    public ValueTask MeetAsync(RoundFrame frame, int syncPoint)
    {
        if (Failures.IsBefore(frame.Round, syncPoint))
        {
            OpenPhase(frame, syncPoint);
            return default;
        }
        var run = TakeRun(frame);
        ValueTask body;
        try
        {
            Program.Commit(frame, syncPoint);
            body = Program.Meet(frame, syncPoint, run);
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

    /// <summary>Commits what is left of the round's events, when all nodes that emit have ended.</summary>
    public void EndRound(RoundFrame frame)
    {
        if (Failures.IsBefore(frame.Round, Plan.SyncPoints.Count))
            return;
        try
        {
            Program.Commit(frame, Plan.SyncPoints.Count);
            if (!ChangesPopulation(frame))
                Program.KeepMail(frame, options.MaxMail);
        }
        catch (Exception e) when (e is CommitFailedException or NodeAtFaultException)
        {
            Fail(frame, Plan.SyncPoints.Count, Failure.Everybody, Plan.Nodes.Count, e);
        }
    }

    /// <summary>
    /// Somebody is born or retires when this round, whose end has been committed, is over: no agent may begin the next before
    /// <see cref="ChangePopulation"/>, or <see cref="Retire"/>, which does it where it has not been done.
    /// </summary>
    public bool ChangesPopulation(RoundFrame frame) => !frame.Population.IsEmpty;

    /// <summary>
    /// Births and retirements of a round that every agent has ended. Agents of types nobody is born to and nobody retires from may be in the next
    /// round already.
    /// </summary>
    public void ChangePopulation(RoundFrame frame)
    {
        if (!ChangesPopulation(frame) || Failures.First is { } first && first.Round <= frame.Round)
            return;
        try
        {
            Program.ChangePopulation(frame, options.MaxAgents);
            FindReaders();
            lock (freeFrames)
            {
                foreach (var begun in begunFrames)
                    begun.Fit();
            }
            // Who has died hears nothing.
            Program.KeepMail(frame, options.MaxMail);
        }
        catch (NodeAtFaultException e)
        {
            Fail(frame, Plan.SyncPoints.Count, Failure.Everybody, Plan.Nodes.Count, e);
        }
    }

    /// <summary>Takes a round back when every agent has ended it, and reports it. Rounds are retired in their order.</summary>
    public void Retire(RoundFrame frame)
    {
        ChangePopulation(frame);
        if (Failures.First is { } first && first.Round <= frame.Round)
            return;
        var hash = options.Hash.IsDue(frame.Round) ? Hash() : (StateHash?)null;
        Totals.Add(frame, hash);
        if (Listener is { } listener)
            listener(RunTotals.Report(frame, hash));
        // A node that was given up may still write into its frame.
        if (Failures.First is not null)
            return;
        frame.EndMail();
        lock (freeFrames)
        {
            begunFrames.Remove(frame);
            freeFrames[(int)frame.Granularity].Push(frame);
        }
    }

    /// <summary>A frame for the next round, whose agents may begin with what needs no world.</summary>
    internal RoundFrame PrepareRound(Granularity granularity)
    {
        RoundFrame? frame;
        lock (freeFrames)
            freeFrames[(int)granularity].TryPop(out frame);
        frame ??= Program.CreateFrame(granularity);
        frame.Begin(this, granularity, NextRound++);
        lock (freeFrames)
            begunFrames.Add(frame);
        return frame;
    }

    /// <summary>Gives the first phase of a prepared round the version the round before left.</summary>
    internal void OpenWorld(RoundFrame frame)
    {
        Program.BringMail(frame);
        Program.OpenPhase(frame, 0, readersByPhase[0]);
    }

    /// <summary>A parked run has completed: puts its outcome in place and tells the schedule.</summary>
    internal void Complete(AsyncRun run)
    {
        var (frame, step) = (run.Frame, run.Step);
        if (step.Readers > 0)
            frame.Release(step.Version, step.Readers);
        if (!run.TryEnd())
            return;
        try
        {
            if (step.Delivers >= 0)
            {
                Program.FinishDelivery(frame, step.Delivers, step.Agent, run.Agent);
            }
            else
            {
                Program.Finish(frame, step.Id, run.Agent);
                frame.Count(1, 0);
            }
        }
        catch (Exception e)
        {
            Fail(frame, step.Phase, Program.IdOf(step.Agent, run.Agent).Value, step.Nodes[0], e);
        }
        run.Completion.Completed(frame, step, run.Agent);
    }

    internal StateHash Hash()
    {
        hasher.Reset();
        Program.HashWorld(hasher);
        Program.HashAgents(hasher);
        Program.HashMail(hasher);
        hasher.Add(Program.NextId);
        return hasher.Finish();
    }

    internal ValueTask DelayAsync(TimeSpan time, CancellationToken stop)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        return !Deck.IsReplay && time > TimeSpan.Zero ? new ValueTask(Task.Delay(time, Time, stop)) : default;
    }

    /// <summary>Cancels the token of the nodes. What their callbacks throw is theirs: it must not hide why the run failed.</summary>
    internal void CancelNodes() => failed.CancelAsync().ContinueWith(static task => _ = task.Exception, TaskScheduler.Default);

    private void Fail(RoundFrame frame, int phase, int agent, int node, Exception e, int call = 0)
    {
        if (e is HandlerFailedException handler)
            (node, call, e) = (handler.Node, handler.Call, handler.InnerException!);
        if (e is not (CommitFailedException or NodeAtFaultException))
            Deck.RecordFailure(frame.Round, agent, node, e, call);
        Failures.Add(new Failure(frame.Round, phase, agent, node, e));
    }

    private async ValueTask EndMeetAsync(RoundFrame frame, int syncPoint, NodeRun run, ValueTask body)
    {
        var ended = body.AsTask();
        if (await Failures.WaitForBodyAsync(frame.Round, syncPoint, ended).ConfigureAwait(false))
            EndMeet(frame, syncPoint, run, new ValueTask(ended));
        else
            OpenPhase(frame, syncPoint);
    }

    private void EndMeet(RoundFrame frame, int syncPoint, NodeRun run, ValueTask body)
    {
        try
        {
            body.GetAwaiter().GetResult();
            Program.Commit(frame, Plan.SyncPoints.Count + 1 + syncPoint);
            frame.MailDropped += frame.Mail.Sort(Program, syncPoint + 1, options.MaxMail);
        }
        catch (Exception e)
        {
            Fail(frame, syncPoint, Failure.Everybody, Plan.SyncPoints[syncPoint].Rank, e);
        }
        ReturnRun(run);
        OpenPhase(frame, syncPoint);
    }

    private void OpenPhase(RoundFrame frame, int syncPoint) => Program.OpenPhase(frame, syncPoint + 1, readersByPhase[syncPoint + 1]);

    private void FindReaders()
    {
        for (var phase = 0; phase < readersByPhase.Length; phase++)
            readersByPhase[phase] = Plan.NodeSteps.Where(step => step.Version == phase).Sum(step => step.Readers * CountOf(step.Agent));
    }

    private NodeRun TakeRun(RoundFrame frame)
    {
        NodeRun? run;
        lock (freeRuns)
            freeRuns.TryPop(out run);
        run ??= new NodeRun();
        run.Begin(this, frame);
        return run;
    }

    private void ReturnRun(NodeRun run)
    {
        lock (freeRuns)
            freeRuns.Push(run);
    }
}
