using MetaIsland.Rounds;

namespace MetaIsland.Testing.Scheduling;

/// <summary>
/// Runs rounds one step at a time. At each turn it does one of: a step that is ready, in the order of <see cref="Priorities"/>; the next thing
/// the world has to do (a sync point, a round's end or beginning), as soon as law 5 allows or later; or it lets something slow come to its end.
/// </summary>
internal sealed class FuzzRun
{
    // Rounds an agent may be ahead of the slowest.
    private const int MostAhead = 3;

    // Milliseconds of virtual time that may pass before something else begins.
    private const int MostWait = 8;

    private readonly Execution execution;
    private readonly Plan plan;
    private readonly FuzzStrategy strategy;
    private readonly bool isForward;                    // the world goes on as soon as it can, so that whoever is ahead is held up by nothing else
    private readonly ulong seed;
    private readonly int rounds;
    private readonly Endings endings;
    private readonly PriorityQueue<(FuzzRound Round, PlanStep Step, int Agent), (ulong, ulong)> ready = new();
    private readonly List<FuzzRound> live = [];         // oldest first
    private readonly int[] agents;                      // by type
    private readonly int[][] before;                    // type, agent: the round it stands before; -1 while it is in one
    private readonly PlanStep[][] steps;                // by type
    private readonly PlanStep[][] stages;               // by stage
    private readonly Dictionary<int, PlanStep[]> followers;
    private readonly bool[] beginsEarly;                // by type: something of a round needs no world
    private SeededDraws draws = null!;                  // from the first round on
    private Priorities priorities = null!;
    private int begun;                                  // rounds that have been prepared
    private int opened;                                 // rounds that have got their world
    private int nextPoint;                              // of the round opened last: the sync point it comes to, or its end
    private int slow;                                   // steps started that time will end
    private int apart;                                  // steps started that wait for other agents

    public FuzzRun(Execution execution, ulong seed, FuzzStrategy strategy, int rounds)
    {
        this.execution = execution;
        this.seed = seed;
        this.strategy = strategy;
        isForward = strategy is FuzzStrategy.OneAhead or FuzzStrategy.OneBehind;
        this.rounds = rounds;
        plan = execution.Plan;
        endings = new Endings(execution);
        steps = [.. plan.Agents.Select((_, type) => plan.NodeSteps.Where(step => step.Agent == type).ToArray())];
        stages = [.. Enumerable.Range(0, plan.SyncPoints.Count + 2).Select(stage => plan.NodeSteps.Where(step => step.Stage == stage).ToArray())];
        followers = plan.NodeSteps.ToDictionary(step => step.Id, step => plan.NodeSteps.Where(follower => follower.Needs.Contains(step.Id)).ToArray());
        beginsEarly = [.. steps.Select(own => own.Any(step => step.Stage == 0))];
        agents = [.. plan.Agents.Select((_, type) => execution.CountOf(type))];
        before = [.. agents.Select(count => new int[count])];
    }

    public async Task RunAsync()
    {
        while (true)
        {
            foreach (var ending in endings.Take())
                End(live.Find(round => round.Frame == ending.Frame)!, ending.Step, ending.Agent, wasStarted: true);
            RetireWhatHasEnded();
            var point = MayComeToPoint();
            if (slow > 0 && (ready.Count > 0 || point) && draws.OneIn(3))
                await endings.WaitAsync(draws.OneIn(2) ? TimeSpan.FromMilliseconds(draws.Next() % MostWait) : null).ConfigureAwait(false);
            else if (point && (ready.Count == 0 || isForward || draws.OneIn(2)))
                await ComeToPointAsync().ConfigureAwait(false);
            else if (ready.TryDequeue(out var next, out _))
                Step(next.Round, next.Step, next.Agent);
            else if (slow + apart > 0)
                await endings.WaitAsync().ConfigureAwait(false);
            else if (live.Count == 0)
                return;
            else
                throw new InvalidOperationException($"Round {live[0].Frame.Round} does not get on: every step that is left waits for another. The plan is broken, or the schedule is.");
        }
    }

    // ---- what the world does, in its order ----

    private FuzzRound? Current => Find(opened - 1);

    private bool MayComeToPoint()
    {
        var round = Current;
        if (round is null || round.IsEnded)
            return MayOpen(round);
        while (nextPoint < plan.SyncPoints.Count && !plan.SyncPoints[nextPoint].IsMetTogether)
            nextPoint++;
        if (!round.IsClear(nextPoint))
            return false;
        // Who is in is decided by who has come: nobody shall be late by the schedule's whim.
        var isTimed = nextPoint < plan.SyncPoints.Count && plan.SyncPoints[nextPoint].Meeting is { ClosesEarly: true };
        return !isTimed || (ready.Count == 0 && slow == 0);
    }

    private bool MayOpen(FuzzRound? last)
    {
        if (opened == rounds || (opened == begun && execution.IsStopping))
            return false;
        if (last is not null && (!plan.RoundsOverlap || execution.ChangesPopulation(last.Frame)))
            return false;
        return live.Count == 0 || opened - live[0].Index < MostAhead;
    }

    private async ValueTask ComeToPointAsync()
    {
        var round = Current;
        if (round is null || round.IsEnded)
        {
            Open();
            return;
        }
        if (nextPoint == plan.SyncPoints.Count)
        {
            execution.EndRound(round.Frame);
            round.IsEnded = true;
            return;
        }
        await execution.MeetAsync(round.Frame, nextPoint).ConfigureAwait(false);
        OpenStage(round, nextPoint + 2);
        nextPoint++;
    }

    private void Open()
    {
        Fit();
        var round = opened < begun ? Find(opened)! : Prepare();
        opened++;
        nextPoint = 0;
        round.IsOpen = true;
        for (var type = 0; type < agents.Length; type++)
        {
            for (var agent = 0; agent < before[type].Length; agent++)
            {
                if (before[type][agent] == round.Index)
                    Begin(round, type, agent);
            }
        }
        execution.OpenWorld(round.Frame);
        OpenStage(round, 1);
    }

    /// <summary>Births and deaths of the round before: of such a type nobody has begun this one.</summary>
    private void Fit()
    {
        for (var type = 0; type < agents.Length; type++)
        {
            if (execution.CountOf(type) == agents[type])
                continue;
            agents[type] = execution.CountOf(type);
            before[type] = new int[agents[type]];
            Array.Fill(before[type], opened);
            foreach (var round in live.Where(round => round.Index >= opened))
                round.Fit(type, agents[type]);
        }
    }

    private FuzzRound Prepare()
    {
        var frame = execution.PrepareRound(Granularity.Node);
        draws ??= new SeededDraws(SeededDraws.Mix(seed, (ulong)frame.Round));
        priorities ??= new Priorities(strategy, draws);
        var round = new FuzzRound(plan, begun++, frame, agents);
        live.Add(round);
        return round;
    }

    /// <summary>A round that has been begun and not been retired.</summary>
    private FuzzRound? Find(int index) => live.Count > 0 && index >= live[0].Index && index < begun ? live[index - live[0].Index] : null;

    private void RetireWhatHasEnded()
    {
        while (live.Count > 0 && live[0] is { IsEnded: true, AgentsLeft: 0 } oldest)
        {
            execution.Retire(oldest.Frame);
            live.RemoveAt(0);
        }
    }

    // ---- what agents do ----

    private void OpenStage(FuzzRound round, int stage)
    {
        foreach (var step in stages[stage])
        {
            for (var agent = 0; agent < agents[step.Agent]; agent++)
                Release(round, step, agent);
        }
    }

    private void Begin(FuzzRound round, int type, int agent)
    {
        before[type][agent] = -1;
        foreach (var step in steps[type])
            Release(round, step, agent);
    }

    private void Release(FuzzRound round, PlanStep step, int agent)
    {
        if (round.Release(step, agent))
            ready.Enqueue((round, step, agent), priorities.Of(step.Agent, agent, agents[step.Agent]));
    }

    private void Step(FuzzRound round, PlanStep step, int agent)
    {
        if (!step.IsAsync)
            execution.Run(round.Frame, step, agent, 1);
        else if (!execution.Start(round.Frame, step, agent, endings))
        {
            if (step.Arrives < 0)
                slow++;
            else
                apart++;
            return;
        }
        End(round, step, agent, wasStarted: false);
    }

    private void End(FuzzRound round, PlanStep step, int agent, bool wasStarted)
    {
        if (wasStarted)
            _ = step.Arrives < 0 ? slow-- : apart--;
        foreach (var follower in followers[step.Id])
            Release(round, follower, agent);
        if (!round.End(step, agent))
            return;
        var next = round.Index + 1;
        before[step.Agent][agent] = next;
        if (FindBegun(next, step.Agent) is { } following)
            Begin(following, step.Agent, agent);
    }

    /// <summary>The round an agent may go on with by itself: one that has its world, or one it can begin without.</summary>
    private FuzzRound? FindBegun(int index, int type)
    {
        if (index < begun)
            return Find(index) is { } round && (round.IsOpen || beginsEarly[type]) ? round : null;
        return beginsEarly[type] && plan.RoundsOverlap && index < rounds && index - live[0].Index < MostAhead && !execution.IsStopping ? Prepare() : null;
    }
}
