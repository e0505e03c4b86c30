using MetaIsland.Rounds;

namespace MetaIsland.Tests.Simulations;

/// <summary>A schedule as a user writes one: the last agent goes first. It knows the public surface and nothing else.</summary>
internal sealed class BackwardsSchedule : ISchedule
{
    public string Name => "Backwards";

    public async Task RunAsync(Execution execution, int rounds)
    {
        for (var round = 0; round < rounds && !execution.IsStopping; round++)
        {
            var frame = execution.OpenRound(Granularity.Node);
            for (var layer = 0; layer < execution.Plan.Layers.Count; layer++)
            {
                foreach (var step in execution.Plan.NodeSteps.Reverse().Where(step => step.Layer == layer))
                    await RunAsync(execution, frame, step);
                foreach (var syncPoint in execution.Plan.Layers[layer].Where(node => node.IsSyncPoint))
                    await execution.MeetAsync(frame, syncPoint.CommitsAt);
            }
            execution.EndRound(frame);
            execution.Retire(frame);
        }
    }

    private static async Task RunAsync(Execution execution, RoundFrame frame, PlanStep step)
    {
        for (var agent = execution.CountOf(step.Agent) - 1; agent >= 0; agent--)
        {
            if (!step.IsAsync)
            {
                execution.Run(frame, step, agent, 1);
                continue;
            }
            var ended = new Ended();
            if (!execution.Start(frame, step, agent, ended))
                await ended.Task;
        }
    }

    private sealed class Ended : ICompletion
    {
        private readonly TaskCompletionSource source = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Task => source.Task;

        public void Completed(RoundFrame frame, PlanStep step, int agent) => source.SetResult();
    }
}
