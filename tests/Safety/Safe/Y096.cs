// source: look-alike of X096: state in a base class, with nodes of its own
using MetaIsland;

[Agent]
public abstract partial class Being
{
    private readonly List<string> eaten = [];

    protected int Age { get; private set; }

    [Node] protected void Grow() => Age++;

    protected void Eat(string food)
    {
        eaten.Add(food);
        if (eaten.Count > 4)
            eaten.RemoveAt(0);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker : Being
{
    int weight;

    [Node, After("Grow")] void Step(AgentContext me)
    {
        Eat("grass");
        weight += Age + me.Id.Value;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
