// source: own: births, each a fresh agent with its own things
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker([Owned] List<int> genes)
{
    int age;

    [Node] void Live(AgentContext me, Population<Walker> walkers)
    {
        age++;
        genes[0] += age % 2;
        if (age > 3)
            walkers.Retire(me.Id);
        else if (me.Random.Chance(0.2))
            walkers.Spawn(new Walker([.. genes]));
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker([i, i + 1])), options);
}
