using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>The way of the agents of one type to the next meeting; each stands at a step of its own and goes on when that has ended.</summary>
/// <remarks>An agent is taken along by one thread at a time: whoever started its walk, then whoever completes the step it waits for.</remarks>
internal sealed class IsolatedWalk(Execution execution, int type, PlanStep[] steps) : IRangeWork, ICompletion
{
    private readonly WorkCost cost = new();
    private int[] next = [];        // by agent: its next step
    private RoundFrame frame = null!;
    private Countdown ended = null!;

    /// <summary>Sends all agents on their way; returns when each has come to something it waits for, or to the end.</summary>
    public void Begin(RoundFrame frame, Countdown ended, RangeSweep sweep)
    {
        (this.frame, this.ended) = (frame, ended);
        var agents = execution.CountOf(type);
        if (next.Length == agents)
            Array.Clear(next);
        else
            next = new int[agents];
        ended.Add(agents);
        sweep.Run(this, agents, cost);
    }

    void IRangeWork.RunRange(int first, int count)
    {
        for (var agent = first; agent < first + count; agent++)
            GoOn(agent);
    }

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => GoOn(agent);

    private void GoOn(int agent)
    {
        while (next[agent] < steps.Length)
        {
            // Moved on first: the step may complete, and the walk go on, before Start returns.
            var step = steps[next[agent]++];
            if (!step.IsAsync)
                execution.Run(frame, step, agent, 1);
            else if (!execution.Start(frame, step, agent, this))
                return;
        }
        ended.Signal();
    }
}
