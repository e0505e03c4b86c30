// rule: MI2006
// source: own: an agent that another class found
// truth: observable
using MetaIsland;

public static class Town
{
    private static readonly List<Walker> All = [];

    public static void Enter(Walker walker) => All.Add(walker);

    public static Walker Any(int i) => All[i % All.Count];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    public int Gold { get; set; } = 5;

    public void Pay(int amount) => Gold = Gold * 2 + amount;

    [Node] void Step(AgentContext me)
    {
        Town.Any(me.Id.Value + 1).Pay(me.Id.Value); // ! MI2006|MI2003
        Town.Any(me.Id.Value + 2).Gold++; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var walkers = Walker.CreateMany(8);
        foreach (var walker in walkers)
            Town.Enter(walker);
        return new Walk(new Land(), walkers, options);
    }
}
