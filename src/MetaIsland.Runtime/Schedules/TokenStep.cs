namespace MetaIsland.Schedules;

/// <summary>One step of a round, for all agents of its type. With an agent it is a token: work for a team.</summary>
internal sealed class TokenStep(TokenRun run, TokenRound round, PlanStep step) : IWork
{
    private int[] waits = [];   // by agent; counted down by anybody

    public TokenRound Round { get; } = round;

    public PlanStep Step { get; } = step;

    /// <summary>The steps that wait for it.</summary>
    public TokenStep[] Followers { get; set; } = [];

    public int Agents => waits.Length;

    /// <summary>Each agent waits for what the step needs, for its own round to begin, and for the stage to open where that is more.</summary>
    public void Begin(int agents)
    {
        if (waits.Length != agents)
            waits = new int[agents];
        Array.Fill(waits, Step.Needs.Count + (Step.Stage == 0 ? 1 : 2));
    }

    /// <summary>One thing less that it waits for; true if it was the last.</summary>
    public bool IsReady(int agent) => Interlocked.Decrement(ref waits[agent]) == 0;

    void IWork.Do(int first, int count)
    {
        for (var agent = first; agent < first + count; agent++)
            run.Process(this, agent);
    }
}

/// <summary>The stage of a step has opened.</summary>
internal sealed class TokenOpening(TokenRun run, TokenStep step) : IWork
{
    public int Agents => step.Agents;

    void IWork.Do(int first, int count)
    {
        for (var agent = first; agent < first + count; agent++)
            run.Release(step, agent);
    }
}

/// <summary>Agents that have ended the round before begin this one, unless they have done so by themselves.</summary>
internal sealed class TokenBeginning(TokenRun run, TokenRound round, TokenTrack track) : IWork
{
    public int Agents => track.Agents;

    void IWork.Do(int first, int count)
    {
        for (var agent = first; agent < first + count; agent++)
        {
            if (track.Before[agent] == round.Index)
                run.BeginRound(round, track, agent);
        }
        // Where all had begun by themselves the round could be over by now, and another.
        round.AgentsEnded.Signal();
    }
}
