// rule: MI2003|MI2002|MI2014
// source: ParallelChecker RefThisParam
// truth: not observable because every agent writes the same value and nobody reads it
using MetaIsland;

public struct Spot
{
    public int X;
}

public sealed class Map
{
    public Spot Origin;
}

public static class Shared
{
    public static readonly Map Map = new();
}

public static class Tools
{
    public static void Reset(this ref Spot spot) => spot.X = 0;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int steps;

    [Node] void Step()
    {
        Shared.Map.Origin.Reset(); // !
        steps++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
