using MetaIsland;

[World] public sealed partial class Town { int houses; }

// Writes down who falls asleep and who wakes when.
[Agent] public sealed partial class Citizen
{
    public static readonly List<string> Trace = [];

    [Node] static async Task Sleep(AgentContext me, CancellationToken stop)
    {
        Trace.Add($"asleep {me.Id.Value}");
        await me.Delay(TimeSpan.FromMilliseconds(4), stop);
        Trace.Add($"awake {me.Id.Value}");
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Trace.Clear();
        return new Society(new Town(), Citizen.CreateMany(3), options);
    }
}
