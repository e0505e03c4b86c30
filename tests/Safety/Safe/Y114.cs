// source: own: two worlds of thought: the agent's own copy of what it saw
using MetaIsland;

[World]
public sealed partial class Land
{
    readonly int[] soil = [4, 5, 6];
    readonly Dictionary<int, int> prices = new() { [1] = 2 };
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, int> believed = [];
    int[] map = [];

    [Node] void Step(Land.View land, AgentContext me)
    {
        map = [.. land.Soil];
        map[me.Round % 3] = -1;
        foreach (var (kind, price) in land.Prices)
            believed[kind] = price + me.Id.Value;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
