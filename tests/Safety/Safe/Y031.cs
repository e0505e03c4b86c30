// source: own: queries that look through the world
using MetaIsland;

public readonly record struct Sown(int Plot, int Grain);

[World]
public sealed partial class Land
{
    readonly int[] soil = new int[8];
    readonly Dictionary<string, int> prices = new() { ["corn"] = 3 };

    [Apply] void Apply(Sown sown) => soil[sown.Plot % soil.Length] += sown.Grain;

    [Query] public int Richest() => Array.IndexOf(soil, soil.Max());

    [Query] public int Worth(string name) => prices.TryGetValue(name, out var price) ? price * soil.Sum() : 0;

    [Query] public int CountAbove(int least) => soil.Count(s => s > least);
}

[Agent]
public sealed partial class Walker
{
    int worth;

    [Node] void Step(Land.View land, Land.Events events, AgentContext me)
    {
        worth = land.Worth("corn") + land.CountAbove(1);
        events.Emit(new Sown(land.Richest() + me.Id.Value, 1));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
