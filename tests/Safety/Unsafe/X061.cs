// rule: MI3004
// source: own: floating point adds up differently in another order
// truth: not observable because one runtime gives the same order each time, though no page promises it
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, double> stock = new() { [3] = 0.1, [1] = 1e16, [2] = -1e16 };
    double sum;

    [Node] void Step()
    {
        sum = 0;
        foreach (var (_, amount) in stock) // !1
            sum += amount; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
