using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One round as tokens run it: what each step of each agent still waits for, and what the sync points do.</summary>
internal sealed class TokenRound
{
    private readonly TokenTrack[] tracks;
    private readonly TokenStep?[] steps;    // by id
    private readonly int[][] left;          // type, agent: steps to end; counted down by anybody
    private int ended;                      // 1 when an agent has ended the round; set by anybody

    public TokenRound(TokenRun run, Execution execution, TokenTrack[] tracks)
    {
        var plan = execution.Plan;
        this.tracks = tracks;
        steps = new TokenStep?[plan.StepCount];
        foreach (var step in tracks.SelectMany(track => track.Steps))
            steps[step.Id] = new TokenStep(run, this, step);
        foreach (var step in steps.OfType<TokenStep>())
            step.Followers = [.. steps.OfType<TokenStep>().Where(follower => follower.Step.Needs.Contains(step.Step.Id))];
        left = [.. tracks.Select(_ => Array.Empty<int>())];
        Gates = [.. Enumerable.Range(0, plan.SyncPoints.Count + 2).Select(_ => new Countdown(execution))];
        FirstEnded = new Countdown(execution);
        Beginnings = [.. tracks.Select(track => new TokenBeginning(run, this, track))];
        Openings = [.. Enumerable.Range(0, plan.SyncPoints.Count + 2).Select(stage => steps.OfType<TokenStep>().Where(step => step.Step.Stage == stage).Select(step => new TokenOpening(run, step)).ToArray())];
    }

    public int Index { get; private set; }

    public RoundFrame Frame { get; private set; } = null!;

    /// <summary>The coordinator has come to it. Protected by the lock of <see cref="TokenRun"/>.</summary>
    public bool IsOpen { get; set; }

    /// <summary>One for each sync point, one for the commit at the end, and one for the end of all agents.</summary>
    public Countdown[] Gates { get; }

    public Countdown AgentsEnded => Gates[^1];

    /// <summary>Ends with the first agent that has ended the round: before, nobody needs the next.</summary>
    public Countdown FirstEnded { get; }

    /// <summary>By type: lets agents that stand before the round begin it.</summary>
    public TokenBeginning[] Beginnings { get; }

    /// <summary>By stage: lets its steps begin. Those of stage 0 begin with their agent's round.</summary>
    public TokenOpening[][] Openings { get; }

    public void Begin(int index, RoundFrame frame)
    {
        Index = index;
        Frame = frame;
        frame.Tag = this;
        ended = 0;
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

    /// <summary>Notes that an agent has ended the round. Nothing may be done with the round after that.</summary>
    public void EndAgent()
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
            FirstEnded.Signal();
        AgentsEnded.Signal();
    }
}
