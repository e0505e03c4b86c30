using MetaIsland.Meetings;
using MetaIsland.Schedules;
using MetaIsland.State;
using MetaIsland.Timing;

namespace MetaIsland.Rounds;

/// <summary>
/// What a schedule runs a program through: rounds, steps and sync points, with failures, counts, readers of versions, meetings and the tape
/// seen to.
/// </summary>
/// <remarks>
/// Every member may be called from several threads at once, but <see cref="OpenRound"/>, <see cref="PrepareRound"/>, <see cref="OpenWorld"/>,
/// <see cref="MeetAsync"/>, <see cref="EndRound"/> and <see cref="Retire"/> only from one at a time, and a step only once for an agent and round.
/// </remarks>
public sealed class Execution
{
    private readonly SimulationOptions options;
    private readonly CancellationTokenSource failed = new();
    private readonly Stack<RoundFrame>[] freeFrames = [new(), new()];
    private readonly List<RoundFrame> begunFrames = [];     // protected by freeFrames
    private readonly Dispatcher dispatcher;
    private readonly StateHasher hasher = new();
    private readonly long start;

    internal Execution(SimulationProgram program, SimulationOptions options)
    {
        this.options = options;
        Program = program;
        Team = new WorkerTeam(options.Workers);
        Deck = new TapeDeck(program.Plan, options.Replay, options.Seed);
        Clock = (options.Time as VirtualTime)?.Clock;
        Launcher = new Launcher(this, options.MaxInFlight);
        Failures = new Failures(program, Continuations, run => Launcher.TryGiveUp(run, cancel: false));
        SyncPoints = new SyncPoints(this);
        Forgiveness = new Forgiveness(this);
        dispatcher = new Dispatcher(this);
        Runs = new RunPool(this);
        Path = new CriticalPath(this);
        Waiting = new WaitingTimes(this);
        Totals = new RunTotals(Plan);
        Decisions = options.Decisions ? new Decisions() : null;
        program.Begin(options, Decisions);
        start = options.Time.GetTimestamp();
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

    /// <summary>What became of events; null where it is not kept.</summary>
    internal Decisions? Decisions { get; }

    internal Launcher Launcher { get; }

    internal SyncPoints SyncPoints { get; }

    internal Forgiveness Forgiveness { get; }

    internal ulong Seed => options.Seed;

    internal int MaxMail => options.MaxMail;

    internal int MaxAgents => options.MaxAgents;

    /// <summary>The clock of the run.</summary>
    public TimeProvider Time => options.Time;

    /// <summary>What moves virtual time; null where time is real.</summary>
    internal VirtualClock? Clock { get; }

    /// <summary>Time since the simulation was made.</summary>
    internal TimeSpan Now => options.Time.GetElapsedTime(start);

    /// <summary>In virtual time everything goes on on the pump, where it is seen.</summary>
    internal TaskCreationOptions Continuations => Clock is null ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None;

    internal CancellationToken Failed => failed.Token;

    /// <summary>The caller's wish to stop at the end of a round.</summary>
    internal CancellationToken Stop { get; set; }

    /// <summary>The ambient context of whoever called RunAsync: nodes that follow an asynchronous one run in it.</summary>
    internal ExecutionContext? Context { get; set; }

    /// <summary>Hears of rounds that have ended; null if nobody does.</summary>
    internal Action<RoundReport>? Listener { get; set; }

    /// <summary>Runs of kernels and bodies, and what is open of all.</summary>
    internal RunPool Runs { get; }

    internal RunTotals Totals { get; }

    internal CriticalPath Path { get; }

    internal WaitingTimes Waiting { get; }

    /// <summary>The round that would be opened next.</summary>
    internal int NextRound { get; private set; }

    /// <summary>When the last round ended for the world.</summary>
    internal TimeSpan RoundEndedAt { get; private set; }

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
        if (step.Arrives >= 0)
        {
            for (var agent = first; agent < first + count; agent++)
                frame.MeetingOf(step.Arrives).Arrive(step, agent, null);
            return;
        }
        if (step.Delivers >= 0 && frame.MailFor(step.Delivers, step.Agent).Count == 0)
        {
            frame.Release(step, first, count);
            return;
        }
        if (step.ClosedBy < 0)
        {
            RunAll(frame, step, first, count);
            return;
        }
        for (var agent = first; agent < first + count; agent++)
        {
            if (frame.MeetingOf(step.ClosedBy).MayBegin(step, agent))
                RunAll(frame, step, agent, 1);
            else
                frame.Release(step, agent, 1);
        }
    }

    /// <summary>
    /// Starts an asynchronous step for an agent. True: it has ended. False: <paramref name="completion"/> will hear of its end.
    /// </summary>
    public bool Start(RoundFrame frame, PlanStep step, int agent, ICompletion completion)
    {
        if (step.Arrives >= 0)
            return frame.MeetingOf(step.Arrives).Arrive(step, agent, completion);
        if (step.Delivers >= 0 && frame.MailFor(step.Delivers, step.Agent).CountOf(agent) == 0)
        {
            frame.Release(step, agent, 1);
            return true;
        }
        if (Failures.CountSmaller(frame, step, agent, 1) == 1 && (step.ClosedBy < 0 || frame.MeetingOf(step.ClosedBy).MayBegin(step, agent)))
        {
            NodeOutcome outcome;
            try
            {
                outcome = Program.StartStep(frame, step, agent, completion);
            }
            catch (Exception e)
            {
                // What falls back on another method begins to read before the node stops.
                var reading = step.Readers > 0 ? frame.ReadersOf(step.Version, step.Agent, agent) : null;
                var hasEnded = Forgiveness.Settle(frame, step, agent, Program.IdOf(step.Agent, agent), step.Nodes[0], completion, e);
                reading?.Release(step.Readers);
                return hasEnded;
            }
            if (outcome == NodeOutcome.Running)
                return false;
            if (outcome == NodeOutcome.Ended)
                return true;
            frame.Count(outcome == NodeOutcome.Replayed ? 1 : 0, outcome == NodeOutcome.Skipped ? 1 : 0);
        }
        frame.Release(step, agent, 1);
        return true;
    }

    /// <summary>
    /// Holds a sync point where all meet at once, when all it waits for has ended: commits the events of its ancestors, runs its body, commits
    /// its own events and opens what comes behind it. Sync points are held in their order; those where agents go on by themselves or in groups
    /// (<see cref="PlanNode.IsMetTogether"/> is false) are held by the steps that arrive there.
    /// </summary>
    /// <param name="frame">The round.</param>
    /// <param name="syncPoint">Its place in <see cref="Plan.SyncPoints"/>.</param>
    public ValueTask MeetAsync(RoundFrame frame, int syncPoint) => SyncPoints.MeetAsync(frame, syncPoint);

    /// <summary>Commits what is left of the round's events, when all nodes that emit have ended.</summary>
    public void EndRound(RoundFrame frame)
    {
        RoundEndedAt = Now;
        Path.EndRound(frame);
        if (Failures.IsBefore(frame.Round, Plan.SyncPoints.Count))
            return;
        try
        {
            Program.Commit(frame, Plan.SyncPoints.Count);
            Program.EndRound(frame);
            if (!ChangesPopulation(frame))
                Program.KeepMail(frame, MaxMail);
        }
        catch (Exception e) when (e is CommitFailedException or ContestFailedException or NodeAtFaultException)
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
        if (!ChangesPopulation(frame) || (Failures.First is { } first && first.Round <= frame.Round))
            return;
        try
        {
            Program.ChangePopulation(frame, MaxAgents);
            lock (freeFrames)
            {
                foreach (var begun in begunFrames)
                    begun.FitMembers();
            }
            // Who has died hears nothing.
            Program.KeepMail(frame, MaxMail);
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
        Totals.Add(frame, hash, Now - frame.BegunAt, Path.Take(), Program.LiveVersions);
        Listener?.Invoke(Totals.Last(frame));
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

    /// <summary>
    /// A frame for the next round, whose agents may begin with what needs no world (<see cref="PlanStep.Stage"/> 0) while others are still in the
    /// rounds before; not where <see cref="Plan.RoundsOverlap"/> is false. <see cref="OpenWorld"/> does the rest of <see cref="OpenRound"/>.
    /// </summary>
    public RoundFrame PrepareRound(Granularity granularity)
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

    /// <summary>
    /// Gives the first phase of a prepared round the version the round before left, when that has been ended; and been retired, where
    /// <see cref="ChangesPopulation"/> said so.
    /// </summary>
    public void OpenWorld(RoundFrame frame)
    {
        Program.BringMail(frame);
        Program.OpenPhase(frame, 0, CountReaders(0));
        Path.Open(frame);
        if (Plan.SyncPoints.Count > 0)
            frame.FindMeeting(0)?.Open(RoundEndedAt);
    }

    /// <summary>How many steps of all agents read a version.</summary>
    internal int CountReaders(int version)
    {
        var count = 0;
        for (var type = 0; type < Plan.Agents.Count; type++)
            count += Plan.ReadersOf(version, type) * CountOf(type);
        return count;
    }

    internal StateHash Hash()
    {
        hasher.Reset();
        Program.HashWorld(hasher);
        Program.HashAgents(hasher);
        Program.HashMail(hasher);
        Program.HashCarried(hasher);
        hasher.Add(Program.NextId);
        return hasher.Finish();
    }

    /// <inheritdoc cref="Dispatcher.Post"/>
    internal void Post(Action action) => dispatcher.Post(action);

    /// <inheritdoc cref="Dispatcher.StartTimer"/>
    internal ITimer StartTimer(TimeSpan time, int agent, int node, Action action) => dispatcher.StartTimer(time, agent, node, action);

    /// <inheritdoc cref="Dispatcher.Cancel"/>
    internal void Cancel(CancellationTokenSource source) => dispatcher.Cancel(source);

    /// <summary>How long a run takes that virtual time lets take a while.</summary>
    internal TimeSpan LatencyOf(int node, AgentId agent, int round, int call = 0) => Deck.IsReplay
        ? TimeSpan.Zero
        : ((VirtualTime)Time).LatencyOf(agent, Plan.Nodes[node].Name, Plan.StreamOf(node), round, call);

    internal void Progress() => Runs.Progress();

    /// <summary>Cancels the token of the nodes. What their callbacks throw is theirs: it must not hide why the run failed.</summary>
    internal void CancelNodes() => Cancel(failed);

    internal void Fail(RoundFrame frame, int phase, int agent, int node, Exception e, int call = 0)
    {
        if (e is not (CommitFailedException or ContestFailedException or NodeAtFaultException))
            Deck.RecordFailure(frame.Round, agent, node, e, call);
        Failures.Add(new Failure(frame.Round, phase, agent, node, e) { Call = call });
    }

    private void RunAll(RoundFrame frame, PlanStep step, int first, int count)
    {
        var smaller = Failures.CountSmaller(frame, step, first, count);
        if (smaller > 0)
        {
            var run = Runs.Take(frame, step);
            try
            {
                Program.RunStep(frame, step, first, smaller, run);
                frame.Count(step.Delivers >= 0 ? run.Heard : step.Nodes.Count * smaller - run.Skipped, run.Skipped);
            }
            catch (Exception e)
            {
                var agent = run.At / step.Nodes.Count;
                Fail(frame, step.Phase, Program.IdOf(step.Agent, agent).Value, step.Nodes[run.At % step.Nodes.Count], e, run.Letter);
            }
            Runs.Return(run);
            Progress();
        }
        frame.Release(step, first, count);
    }
}
