// source: RacerD functionalOk1
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
    static readonly ConcurrentDictionary<int, double> Roots = new();
    double root;

    [Node] void Step(AgentContext me) => root = Roots.GetOrAdd(me.Id.Value, static n => Math.Sqrt(n));
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
