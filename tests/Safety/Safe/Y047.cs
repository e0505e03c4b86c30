// source: own: sets, filled and asked
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly HashSet<int> visited = [];
    int fresh;

    [Node] void Step(AgentContext me)
    {
        if (visited.Add(me.Random.Next(20)))
            fresh++;
        visited.ExceptWith([1, 2]);
        if (visited.Contains(me.Round) && visited.Overlaps([3, 4]))
            visited.Remove(me.Round);
        fresh += visited.Count > 10 ? visited.Max() : 0;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
