// source: own: nodes without an order that touch different fields
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;
    int mood;
    readonly List<int> memory = [];
    readonly int size = 3;

    [Node] void Eat() => energy += size;

    [Node] void Feel() => mood -= size;

    [Node] void Learn(AgentContext me) => memory.Add(me.Round * size);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
