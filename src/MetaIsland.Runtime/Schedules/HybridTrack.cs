namespace MetaIsland.Schedules;

/// <summary>The steps of one agent type as Hybrid runs them, and where each of its agents stands.</summary>
/// <remarks>
/// What is known of the plan is set at construction. <see cref="RoundOf"/>, <see cref="StageOf"/> and <see cref="Busy"/> are protected by the
/// lock of <see cref="HybridRun"/>; where no step is late all agents move as one and they are not used.
/// </remarks>
internal sealed class HybridTrack
{
    private readonly int[] awaitedOfEach;   // by gate: how many signals of each agent

    public HybridTrack(Plan plan, int type, bool overlaps)
    {
        var stages = plan.SyncPoints.Count + 2;
        var steps = plan.FusedSteps.Where(step => step.Agent == type).ToArray();
        Type = type;
        Begun = [.. Enumerable.Range(0, stages).Select(stage => steps.Where(s => s.Stage == stage && s.Needs.Count == 0).ToArray())];
        Waiting = [.. Enumerable.Range(0, stages).Select(stage => steps.Where(s => s.Stage == stage && s.Needs.Count > 0).ToArray())];
        LateSteps = steps.Count(step => step.IsLate);
        Followers = [.. Enumerable.Range(0, plan.StepCount).Select(id => steps.Where(s => s.Needs.Contains(id)).ToArray())];
        Signals = [.. Begun.Select(begun => begun.Where(s => !s.IsLate && s.AwaitedBy <= plan.SyncPoints.Count).Select(s => s.AwaitedBy).Distinct().ToArray())];
        awaitedOfEach = [.. Enumerable.Range(0, plan.SyncPoints.Count + 1).Select(gate =>
            steps.Count(s => s.IsLate && s.AwaitedBy == gate) + Signals.Count(signals => signals.Contains(gate)))];
        Costs = [.. Begun.Select(_ => new WorkCost())];
        IsTracked = overlaps && steps.Length > 0;
        LastStage = steps.Select(step => step.Stage).DefaultIfEmpty(0).Max();
    }

    public int Type { get; }

    public int Agents { get; private set; }

    /// <summary>By stage: the steps that run as soon as it opens, in topological order.</summary>
    public PlanStep[][] Begun { get; }

    /// <summary>By stage: the steps that wait for late ones besides.</summary>
    public PlanStep[][] Waiting { get; }

    /// <summary>By step id: the steps that wait for it.</summary>
    public PlanStep[][] Followers { get; }

    /// <summary>By stage: the gates that wait for what runs when it opens.</summary>
    public int[][] Signals { get; }

    /// <summary>How many signals of so many agents of this type a gate waits for.</summary>
    public int Awaited(int gate, int agents) => awaitedOfEach[gate] * agents;

    /// <summary>By stage: what opening it costs.</summary>
    public WorkCost[] Costs { get; }

    public int LateSteps { get; }

    /// <summary>Its agents may be in different rounds: somewhere in the plan a step is late.</summary>
    public bool IsTracked { get; }

    /// <summary>The stage after which its agents have nothing more to begin in a round.</summary>
    public int LastStage { get; }

    /// <summary>By agent: the round it is in or about to begin.</summary>
    public int[] RoundOf { get; private set; } = [];

    /// <summary>By agent: the next stage it has to go through.</summary>
    public int[] StageOf { get; private set; } = [];

    /// <summary>So many agents there are, and all stand before a round.</summary>
    public void Restart(int agents, int round)
    {
        Agents = agents;
        var tracked = IsTracked ? agents : 0;
        if (RoundOf.Length != tracked)
        {
            RoundOf = new int[tracked];
            StageOf = new int[tracked];
            Busy = new bool[tracked];
            Cohort = new int[tracked];
        }
        Array.Fill(RoundOf, round);
        Array.Clear(StageOf);
    }

    /// <summary>The stage an agent stands before: the next that has something for it.</summary>
    public int NextStage(int agent)
    {
        var stage = StageOf[agent];
        while (stage < LastStage && !HasSteps(stage))
            stage++;
        return stage;
    }

    public bool HasSteps(int stage) => Begun[stage].Length > 0 || Waiting[stage].Length > 0;

    /// <summary>By agent: somebody takes it through its stages.</summary>
    public bool[] Busy { get; private set; } = [];

    /// <summary>The agents that go through the stage being opened together.</summary>
    public int[] Cohort { get; private set; } = [];
}
