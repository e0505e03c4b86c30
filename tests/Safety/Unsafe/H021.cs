// rule: MI3005|MI2011|MI3004
// source: own: a bag filled by several threads, read in its order
// truth: observable
using System.Collections.Concurrent;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int first;

    [Node] void Score(AgentContext me)
    {
        var bag = new ConcurrentBag<int>();
        Parallel.For(0, 16, i => bag.Add(i * i)); // !1
        first = bag.First(); // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
