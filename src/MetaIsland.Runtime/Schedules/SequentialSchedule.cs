using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>The reference: phase by phase, one agent after another, one node after another, each awaited.</summary>
internal sealed class SequentialSchedule : ISchedule
{
    public string Name => "Sequential";

    public override string ToString() => Name;

    public async Task RunAsync(Execution execution, int rounds)
    {
        var plan = execution.Plan;
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            for (var phase = 0; phase <= plan.SyncPoints.Count; phase++)
            {
                for (var type = 0; type < plan.Agents.Count; type++)
                {
                    var steps = plan.NodeSteps.Where(step => step.Agent == type && step.Phase == phase).ToArray();
                    for (var agent = 0; agent < execution.CountOf(type); agent++)
                    {
                        foreach (var step in steps)
                            await RunAsync(execution, frame, step, agent).ConfigureAwait(false);
                    }
                }
                if (phase < plan.SyncPoints.Count)
                    await execution.MeetAsync(frame, phase).ConfigureAwait(false);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }
    }

    private static async ValueTask RunAsync(Execution execution, RoundFrame frame, PlanStep step, int agent)
    {
        if (!step.IsAsync)
        {
            execution.Run(frame, step, agent, 1);
            return;
        }
        var ended = new Countdown(execution);
        ended.Add(1);
        if (execution.Start(frame, step, agent, ended))
            ended.Signal();
        await ended.WaitAsync().ConfigureAwait(false);
    }
}
