// rule: MI2008|MI2010
// source: own: the agent built a child around its own list
// truth: observable
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

    public Walker(List<int> memory) => this.memory = memory;

    [Node] void Step(AgentContext me, Population<Walker> walkers)
    {
        if (children++ < 1)
            walkers.Spawn(new Walker(memory)); // !1
    }

    [Node, After(nameof(Step))] void Learn(AgentContext me)
    {
        memory.Add(me.Id.Value); // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
