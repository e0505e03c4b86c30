using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One round as tokens run it: what each step of each agent still waits for, and what the sync points do.</summary>
internal sealed class TokenRound : LiveRound
{
    private readonly TokenTrack[] tracks;
    private readonly TokenStep?[] steps;    // by id
    private readonly int[][] left;          // type, agent: steps to end; counted down by anybody

    public TokenRound(TokenRun run, Execution execution, TokenTrack[] tracks)
        : base(execution)
    {
        var plan = execution.Plan;
        this.tracks = tracks;
        steps = new TokenStep?[plan.StepCount];
        foreach (var step in tracks.SelectMany(track => track.Steps))
            steps[step.Id] = new TokenStep(run, this, step);
        foreach (var step in steps.OfType<TokenStep>())
            step.Followers = [.. steps.OfType<TokenStep>().Where(follower => follower.Step.Needs.Contains(step.Step.Id))];
        left = [.. tracks.Select(_ => Array.Empty<int>())];
        Beginnings = [.. tracks.Select(track => new TokenBeginning(run, this, track))];
        Openings = [.. Enumerable.Range(0, plan.SyncPoints.Count + 2).Select(stage => steps.OfType<TokenStep>().Where(step => step.Step.Stage == stage).Select(step => new TokenOpening(run, step)).ToArray())];
    }

    /// <summary>The coordinator has come to it. Protected by the lock of <see cref="TokenRun"/>.</summary>
    public bool IsOpen { get; set; }

    /// <summary>By type: lets agents that stand before the round begin it.</summary>
    public TokenBeginning[] Beginnings { get; }

    /// <summary>By stage: lets its steps begin. Those of stage 0 begin with their agent's round.</summary>
    public TokenOpening[][] Openings { get; }

    public override void Begin(int index, RoundFrame frame)
    {
        base.Begin(index, frame);
        if (tracks.Any(track => track.Agents > 0))
            FirstEnded.Add(1);
        IsOpen = false;
        foreach (var track in tracks)
            Expect(track, track.Agents, more: track.Agents);
    }

    /// <summary>Somebody was born or has died after the round had been begun, by agents of other types.</summary>
    public void Fit(TokenTrack track, int agents) => Expect(track, agents, more: agents - track.Agents);

    private void Expect(TokenTrack track, int agents, int more)
    {
        AgentsEnded.Add(more);
        if (left[track.Type].Length != agents)
            left[track.Type] = new int[agents];
        Array.Fill(left[track.Type], track.Steps.Length);
        foreach (var step in track.Steps)
        {
            steps[step.Id]!.Begin(agents);
            if (step.AwaitedBy < Gates.Length - 1)
                Gates[step.AwaitedBy].Add(more);
        }
    }

    public TokenStep StepOf(PlanStep step) => steps[step.Id]!;

    /// <summary>Notes the end of a step, but not yet what that means for its agent.</summary>
    public void EndStep(PlanStep step)
    {
        if (step.AwaitedBy < Gates.Length - 1)
            Gates[step.AwaitedBy].Signal();
    }

    /// <summary>One step less until the agent ends the round; true if it was the last.</summary>
    public bool HasEnded(int type, int agent) => Interlocked.Decrement(ref left[type][agent]) == 0;
}
