using MetaIsland.Rounds;

namespace MetaIsland.Testing.Scheduling;

/// <summary>One round: what each step of each agent still waits for. Counts only; see <see cref="FuzzRun"/> for what follows.</summary>
internal sealed class FuzzRound
{
    private readonly Plan plan;
    private readonly int[][] waits;                         // step, agent
    private readonly int[][] left;                          // type, agent: steps to end
    private readonly int[] gates;                           // by who waits first: steps to end

    public FuzzRound(Plan plan, int index, RoundFrame frame, ReadOnlySpan<int> agents)
    {
        this.plan = plan;
        Index = index;
        Frame = frame;
        left = new int[plan.Agents.Count][];
        gates = new int[plan.SyncPoints.Count + 2];
        waits = new int[plan.NodeSteps.Select(step => step.Id + 1).DefaultIfEmpty(0).Max()][];
        for (var type = 0; type < left.Length; type++)
        {
            left[type] = [];
            Fit(type, agents[type]);
        }
    }

    /// <summary>Counted from the first of this call.</summary>
    public int Index { get; }

    public RoundFrame Frame { get; }

    /// <summary>The world is there; before, an agent does only what needs none.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Its last commit has been made.</summary>
    public bool IsEnded { get; set; }

    /// <summary>How many agents have not ended it.</summary>
    public int AgentsLeft { get; private set; }

    /// <summary>Nobody of this type has begun it, and now there are so many.</summary>
    public void Fit(int type, int agents)
    {
        var steps = plan.NodeSteps.Where(step => step.Agent == type).ToList();
        var more = (steps.Count > 0 ? agents : 0) - left[type].Length;
        AgentsLeft += more;
        left[type] = Filled(left[type].Length + more, steps.Count);
        foreach (var step in steps)
        {
            // Its own needs, its agent's round, and the stage to open where that is more.
            waits[step.Id] = Filled(agents, step.Needs.Count + (step.Stage == 0 ? 1 : 2));
            gates[step.AwaitedBy] += more;
        }
    }

    /// <summary>One thing less that a step waits for; true if it was the last.</summary>
    public bool Release(PlanStep step, int agent) => --waits[step.Id][agent] == 0;

    /// <summary>How many steps a sync point still waits for; the number of sync points stands for the round's end.</summary>
    public bool IsClear(int gate) => gates[gate] == 0;

    /// <summary>A step has ended; true if its agent has ended the round with it.</summary>
    public bool End(PlanStep step, int agent)
    {
        gates[step.AwaitedBy]--;
        if (--left[step.Agent][agent] > 0)
            return false;
        AgentsLeft--;
        return true;
    }

    private static int[] Filled(int length, int value)
    {
        var filled = new int[length];
        Array.Fill(filled, value);
        return filled;
    }
}
