// rule: MI2011|MI3005|MI2001
// source: own: PLINQ with something captured
// truth: not observable because it has threads of its own, which no schedule orders
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] numbers = [.. Enumerable.Range(0, 1000)];
    int last;

    [Node] void Step()
    {
        var order = 0;
        numbers.AsParallel().ForAll(n => order = order * 3 + n); // !
        last = order;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
