// source: own: a tree of classes the agent owns
using MetaIsland;

public sealed class Branch
{
    public int Weight;
    public List<Branch> Children { get; } = [];

    public int Sum() => Weight + Children.Sum(child => child.Sum());

    public void Grow(int by)
    {
        Weight += by;
        foreach (var child in Children)
            child.Grow(by);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Branch root = new();
    int sum;

    [Node] void Step(AgentContext me)
    {
        if (me.Round % 2 == 0)
            root.Children.Add(new Branch { Weight = me.Id.Value });
        root.Grow(1);
        sum = root.Sum();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
