using MetaIsland.Rounds;

namespace MetaIsland.Schedules;

/// <summary>
/// Fused steps over ranges of agents between sync points; asynchronous steps, and those behind them, wait for exactly what they need (law 5).
/// </summary>
internal sealed class HybridSchedule : ISchedule
{
    public string Name => "Hybrid";

    public override string ToString() => Name;

    public Task RunAsync(Execution execution, int rounds)
    {
        var run = execution.Tag as HybridRun ?? new HybridRun(execution);
        execution.Tag = run;
        return run.RunAsync(rounds);
    }
}
