// rule: MI2008|MI2010
// source: own: a child is born and then fed
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
    public int Energy = 3;

    [Node] void Breed(AgentContext me, Population<Walker> walkers)
    {
        if (me.Round > 2)
            return;
        var child = new Walker();
        walkers.Spawn(child);
        child.Energy = Energy / 2; // !
        Energy -= child.Energy;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
