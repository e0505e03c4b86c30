// source: own: names decide nothing
using MetaIsland;

public sealed class SharedWorldMap
{
    public int Tick;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly SharedWorldMap map = new();

    [Node] void Step() => map.Tick++;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
