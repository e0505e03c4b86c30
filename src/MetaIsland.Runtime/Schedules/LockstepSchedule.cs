using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>Layer by layer: all agents end a layer before any begins the next.</summary>
internal sealed class LockstepSchedule : ISchedule
{
    public string Name => "Lockstep";

    public override string ToString() => Name;

    public async Task RunAsync(Execution execution, int rounds)
    {
        var plan = execution.Plan;
        var atOnce = plan.NodeSteps.Where(step => step.Arrives >= 0 && !step.IsAsync).ToDictionary(step => step, step => new LockstepArrival(execution, step, Last(plan, step).Count));
        var layers = plan.Layers.Select(layer => plan.NodeSteps.Where(step => step.Layer == layer[0].Layer && !atOnce.ContainsKey(step)).ToArray()).ToArray();
        var nodes = layers.Select(layer => layer.Where(step => step.Arrives < 0).Select(Ready).ToArray()).ToArray();
        var apart = layers.Select(layer => layer.Where(step => step.Arrives >= 0).Select(Ready).ToArray()).ToArray();
        var sweep = new RangeSweep(execution.Team);
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            foreach (var arrival in atOnce.Values)
                arrival.Begin();
            var frame = execution.OpenRound(Granularity.Node);
            for (var layer = 0; layer < layers.Length; layer++)
            {
                await LockstepNode.RunAllAsync(nodes[layer], frame, sweep).ConfigureAwait(false);
                // All are on their way to a sync point before any is awaited: where agents go on apart they wait for each other.
                await LockstepNode.RunAllAsync(apart[layer], frame, sweep).ConfigureAwait(false);
                foreach (var syncPoint in plan.Layers[layer].Where(node => node.IsMetTogether))
                    await execution.MeetAsync(frame, syncPoint.CommitsAt).ConfigureAwait(false);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }

        LockstepNode Ready(PlanStep step) => new(execution, step, [.. atOnce.Where(arrival => Last(plan, arrival.Key).Contains(step)).Select(arrival => arrival.Value)]);
    }

    /// <summary>Of the steps an arrival needs, those of the last layer: the others have ended when these begin.</summary>
    private static List<PlanStep> Last(Plan plan, PlanStep arrival)
    {
        var needs = plan.NodeSteps.Where(step => arrival.Needs.Contains(step.Id)).ToList();
        return needs.FindAll(step => step.Layer == needs.Max(need => need.Layer));
    }
}
