// rule: MI3005
// source: own: floating point added up by several threads
// truth: not observable because the same number of threads divides the array in the same way
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly double[] numbers = [.. Enumerable.Range(0, 10_000).Select(n => 1.0 / (n + 1))];
    double sum;

    [Node] void Step()
    {
        sum = numbers.AsParallel().Sum(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
