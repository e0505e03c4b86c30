// rule: MI2008|MI2010
// source: own: two children with one set of genes
// truth: observable
using MetaIsland;

[Agent]
public sealed partial class Walker(List<int> genes)
{
    [Node] void Mutate(AgentContext me) => genes[0] += me.Random.Next(3); // ?

    [Node, After(nameof(Mutate))] void Breed(AgentContext me, Population<Walker> walkers)
    {
        if (me.Round != 1)
            return;
        var mixed = new List<int>(genes);
        walkers.Spawn(new Walker(mixed));
        walkers.Spawn(new Walker(mixed)); // !
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker([i, 1])), options);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;
