namespace MetaIsland.Schedules;

/// <summary>Layer by layer: all agents end a layer before any begins the next.</summary>
internal sealed class LockstepSchedule : ISchedule
{
    public string Name => "Lockstep";

    public override string ToString() => Name;

    public async Task RunAsync(Rounds.Execution execution, int rounds)
    {
        var plan = execution.Plan;
        var layers = plan.Layers.Select(layer => layer[0].Layer).ToArray();
        var nodes = layers.Select(layer => Steps(layer).Where(step => step.Arrives < 0).Select(Ready).ToArray()).ToArray();
        var arrivals = layers.Select(layer => Steps(layer).Where(step => step.Arrives >= 0).Select(Ready).ToArray()).ToArray();
        var sweep = new RangeSweep(execution.Team);
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            for (var layer = 0; layer < layers.Length; layer++)
            {
                await LockstepNode.RunAllAsync(nodes[layer], frame, sweep).ConfigureAwait(false);
                // All are on their way to a sync point before any is awaited: where agents go on apart they wait for each other.
                await LockstepNode.RunAllAsync(arrivals[layer], frame, sweep).ConfigureAwait(false);
                foreach (var syncPoint in plan.Layers[layer].Where(node => node.IsMetTogether))
                    await execution.MeetAsync(frame, syncPoint.CommitsAt).ConfigureAwait(false);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }

        IEnumerable<PlanStep> Steps(int layer) => plan.NodeSteps.Where(step => step.Layer == layer);

        LockstepNode Ready(PlanStep step) => new(execution, step);
    }
}
