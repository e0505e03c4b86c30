// rule: MI3004
// source: own: the order of a map goes into a list that is state
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
    readonly Dictionary<int, int> stock = new() { [3] = 1, [1] = 2 };
    readonly List<int> order = [];

    [Node] void Step()
    {
        order.Clear();
        order.AddRange(stock.Keys); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
