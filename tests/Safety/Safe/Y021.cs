// source: own: iterators consumed where they are made
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [1, 2, 3, 4];
    int sum;

    IEnumerable<int> Even()
    {
        foreach (var m in memory)
        {
            if (m % 2 == 0)
                yield return m;
        }
    }

    static IEnumerable<(int X, int Y)> Around(int x, int y)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
                yield return (x + dx, y + dy);
        }
    }

    [Node] void Step(AgentContext me)
    {
        sum = Even().Sum() + Around(me.Id.Value, 0).Count(c => c.X > 0 && c.Y > 0);
        foreach (var m in Even().ToList())
            memory.Add(m % 3);
        if (memory.Count > 50)
            memory.RemoveRange(4, 40);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
