// source: workflowcheck README MetricSum (its documented false positive)
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, int> stock = new() { [1] = 2, [2] = -1 };
    int energy;

    [Node] void Step()
    {
        var n = 0;
        foreach (var (_, amount) in stock)
            n += amount;
        energy = n + stock.Count(entry => entry.Value > 0) + (stock.Values.Any(v => v < 0) ? 1 : 0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
