using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>One node run for all agents of its type.</summary>
internal sealed class LockstepNode(Execution execution, PlanStep step) : IRangeWork
{
    private readonly Countdown ended = new(execution);
    private readonly WorkCost cost = new();
    private RoundFrame frame = null!;

    public void Run(RoundFrame frame, RangeSweep sweep)
    {
        this.frame = frame;
        var agents = execution.CountOf(step.Agent);
        if (step.IsAsync)
            ended.Add(agents);
        sweep.Run(this, agents, cost);
    }

    /// <summary>Ends when the asynchronous runs have.</summary>
    public ValueTask WaitAsync() => ended.WaitAsync();

    void IRangeWork.RunRange(int first, int count)
    {
        if (!step.IsAsync)
        {
            execution.Run(frame, step, first, count);
            return;
        }
        for (var agent = first; agent < first + count; agent++)
        {
            if (execution.Start(frame, step, agent, ended))
                ended.Signal();
        }
    }
}
