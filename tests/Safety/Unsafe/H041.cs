// rule: MI2007
// source: own: the node of a base class and that of a derived one
// truth: observable
using MetaIsland;

[Agent]
public abstract partial class Animal
{
    protected int energy = 10;
    [Node] protected void Digest() => energy -= 1; // !1
}

[Agent]
public sealed partial class Walker : Animal
{
    [Node] void Graze(AgentContext me) => energy += me.Random.Next(3); // !1
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
