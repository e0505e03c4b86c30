namespace MetaIsland.Schedules;

/// <summary>Layer by layer: all agents end a layer before any begins the next.</summary>
internal sealed class LockstepSchedule : ISchedule
{
    public string Name => "Lockstep";

    public override string ToString() => Name;

    public async Task RunAsync(Rounds.Execution execution, int rounds)
    {
        var nodes = execution.Plan.NodeSteps.ToDictionary(step => step.Nodes[0], step => new LockstepNode(execution, step));
        var sweep = new RangeSweep(execution.Team);
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            foreach (var layer in execution.Plan.Layers)
            {
                foreach (var node in layer)
                {
                    if (!node.IsSyncPoint)
                        nodes[node.Rank].Run(frame, sweep);
                }
                foreach (var node in layer)
                {
                    if (!node.IsSyncPoint)
                        await nodes[node.Rank].WaitAsync().ConfigureAwait(false);
                }
                foreach (var node in layer)
                {
                    if (node.IsSyncPoint)
                        await execution.MeetAsync(frame, node.CommitsAt).ConfigureAwait(false);
                }
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }
    }
}
