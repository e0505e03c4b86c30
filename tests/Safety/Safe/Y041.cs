// source: own: an output that only its own agent takes, a fresh list
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int best;

    [Node] List<int> Look(AgentContext me)
    {
        var found = new List<int>();
        for (var i = 0; i < 5; i++)
            found.Add(me.Random.Next(100));
        found.Sort();
        return found;
    }

    [Node] void Choose(List<int> found) => best = found[^1];
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
