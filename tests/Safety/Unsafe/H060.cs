// rule: MI2008|MI2010|MI2009
// source: own: a child is made by a copy constructor that forgets the map
// truth: observable
using MetaIsland;

public sealed class Brain
{
    public Dictionary<int, int> Weights { get; }
    public int Age;
    public Brain() => Weights = new() { [0] = 1 };
    public Brain(Brain other)
    {
        Weights = other.Weights;
        Age = 0;
    }
}

[Agent]
public sealed partial class Walker
{
    readonly Brain brain = new();

    public Walker()
    {
    }

    private Walker(Brain brain) => this.brain = brain;

    [Node] void Learn(AgentContext me) => brain.Weights[0] += me.Random.Next(3); // ?

    [Node, After(nameof(Learn))] void Breed(AgentContext me, Population<Walker> walkers)
    {
        if (me.Round == 1)
            walkers.Spawn(new Walker(new Brain(brain))); // !
    }
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
