// rule: MI2011|MI3005|MI2002|MI2001
// source: own: Parallel.For over something captured
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
    readonly List<int> found = [];

    [Node] void Step()
    {
        Parallel.For(0, 100, i => found.Add(i)); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
