// rule: MI2008|MI2010|MI2009
// source: own: a clone by MemberwiseClone is born with its parent's list
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
    readonly List<int> genes = [1, 2, 3];

    [Node] void Mutate(AgentContext me) => genes[0] += me.Random.Next(3); // ?

    [Node, After(nameof(Mutate))] void Breed(AgentContext me, Population<Walker> walkers)
    {
        if (me.Round == 1)
            walkers.Spawn((Walker)MemberwiseClone()); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
