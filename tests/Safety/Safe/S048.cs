// source: Error Prone lazyInit, on an instance that one agent owns
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly double[] scratch = new double[4];
    int energy = 3;
    double? util;

    double Util => util ??= Math.Sqrt(1 + energy);

    [Node] void Step() => scratch[0] = Util;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
