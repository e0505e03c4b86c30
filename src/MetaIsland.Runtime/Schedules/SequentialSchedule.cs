using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// The reference: phase by phase, one agent after another, one node after another, each awaited. Then all arrive at the sync point; only there
/// an agent may have to wait for others, so that all have to be there before any is awaited.
/// </summary>
internal sealed class SequentialSchedule : ISchedule
{
    public string Name => "Sequential";

    public override string ToString() => Name;

    public async Task RunAsync(Execution execution, int rounds)
    {
        var plan = execution.Plan;
        var ended = new Countdown(execution);
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            for (var phase = 0; phase <= plan.SyncPoints.Count; phase++)
            {
                for (var type = 0; type < plan.Agents.Count; type++)
                {
                    var steps = plan.NodeSteps.Where(step => step.Agent == type && step.Phase == phase && !WaitsForOthers(step)).ToArray();
                    for (var agent = 0; agent < execution.CountOf(type); agent++)
                    {
                        foreach (var step in steps)
                        {
                            Begin(execution, frame, step, agent, ended);
                            await ended.WaitAsync().ConfigureAwait(false);
                        }
                    }
                }
                foreach (var arrival in plan.NodeSteps.Where(step => step.Arrives == phase && WaitsForOthers(step)))
                {
                    for (var agent = 0; agent < execution.CountOf(arrival.Agent); agent++)
                        Begin(execution, frame, arrival, agent, ended);
                }
                await ended.WaitAsync().ConfigureAwait(false);
                if (phase < plan.SyncPoints.Count && plan.SyncPoints[phase].IsMetTogether)
                    await execution.MeetAsync(frame, phase).ConfigureAwait(false);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }
    }

    /// <summary>An arrival where agents go on apart; where all meet at once an agent says it is there and does not wait.</summary>
    private static bool WaitsForOthers(PlanStep step) => step.Arrives >= 0 && step.IsAsync;

    private static void Begin(Execution execution, RoundFrame frame, PlanStep step, int agent, Countdown ended)
    {
        if (!step.IsAsync)
        {
            execution.Run(frame, step, agent, 1);
            return;
        }
        ended.Add(1);
        if (execution.Start(frame, step, agent, ended))
            ended.Signal();
    }
}
