// source: SE-0302: closures with no captures are ok; D2L StatelessFunc
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Func<int, int> Double = static x => x * 2;

    readonly List<int> memory = [1, 2];
    int energy;

    static int Twice(int x) => x * 2;

    [Node] void Step() => energy = memory.Select(Twice).Sum(Double);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
