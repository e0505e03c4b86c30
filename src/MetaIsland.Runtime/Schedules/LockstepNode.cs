using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One step of a node run for all agents of its type.</summary>
/// <param name="execution">What is run.</param>
/// <param name="step">The step.</param>
/// <param name="arrivals">Who wait for it to say they are there.</param>
internal sealed class LockstepNode(Execution execution, PlanStep step, LockstepArrival[] arrivals) : IRangeWork, ICompletion
{
    private readonly Countdown ended = new(execution);
    private readonly WorkCost cost = new();
    private RoundFrame frame = null!;

    /// <summary>Runs steps that do not need each other, one after another, and ends when the asynchronous ones have.</summary>
    public static async ValueTask RunAllAsync(LockstepNode[] steps, RoundFrame frame, RangeSweep sweep)
    {
        foreach (var step in steps)
            step.Run(frame, sweep);
        foreach (var step in steps)
            await step.ended.WaitAsync().ConfigureAwait(false);
    }

    private void Run(RoundFrame frame, RangeSweep sweep)
    {
        this.frame = frame;
        var agents = execution.CountOf(step.Agent);
        if (step.IsAsync)
            ended.Add(agents);
        sweep.Run(this, agents, cost);
    }

    void IRangeWork.RunRange(int first, int count)
    {
        if (!step.IsAsync)
        {
            execution.Run(frame, step, first, count);
            Arrive(first, count);
            return;
        }
        for (var agent = first; agent < first + count; agent++)
        {
            if (execution.Start(frame, step, agent, this))
                End(agent);
        }
    }

    void ICompletion.Completed(RoundFrame frame, PlanStep step, int agent) => End(agent);

    private void End(int agent)
    {
        Arrive(agent, 1);
        ended.Signal();
    }

    private void Arrive(int first, int count)
    {
        foreach (var arrival in arrivals)
            arrival.Count(frame, first, count);
    }
}
