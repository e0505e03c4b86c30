// source: look-alike of X095: a child gets a copy
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory;
    int children;

    public Walker() => memory = [];

    public Walker([Owned] List<int> memory) => this.memory = memory;

    [Node] void Step(AgentContext me, Population<Walker> walkers)
    {
        memory.Add(me.Round);
        if (children++ < 1)
            walkers.Spawn(new Walker(memory.ToList()));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
