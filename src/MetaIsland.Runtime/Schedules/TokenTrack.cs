namespace MetaIsland.Schedules;

/// <summary>The steps of one agent type as tokens go through them, and where its agents stand.</summary>
internal sealed class TokenTrack(Plan plan, int type)
{
    public int Type { get; } = type;

    /// <summary>In topological order.</summary>
    public PlanStep[] Steps { get; } = [.. plan.NodeSteps.Where(step => step.Agent == type)];

    /// <summary>Something of a round may begin before the round's world is there.</summary>
    public bool BeginsEarly { get; } = plan.NodeSteps.Any(step => step.Agent == type && step.Stage == 0);

    /// <summary>How many take part; nobody where there is nothing to do.</summary>
    public int Agents { get; private set; }

    /// <summary>
    /// By agent: the round it stands before, having ended the last; -1 while it is in one. Written by whoever ends its last step, under the lock of
    /// <see cref="TokenRun"/>, and by whoever begins its next round.
    /// </summary>
    public int[] Before { get; private set; } = [];

    /// <summary>So many agents there are, and all stand before a round.</summary>
    public void Restart(int agents, int round)
    {
        Agents = agents;
        if (Before.Length != agents)
            Before = new int[agents];
        Array.Fill(Before, round);
    }
}
