// source: Swift value types; ParallelChecker Structs
using MetaIsland;

public struct Spot
{
    public int X;
    public int Y;

    public void Shift(int n) => X += n;

    public readonly int Length() => Math.Abs(X) + Math.Abs(Y);
}

[World]
public sealed partial class Land
{
    Spot start = new() { X = 1 };
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(Land.View land)
    {
        var spot = land.Start;
        spot.Shift(2);
        spot.Y++;
        energy = spot.Length();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
