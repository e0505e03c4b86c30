// source: own: queries over own lists
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [3, 1, 4, 1, 5];
    int best;
    double mean;

    [Node] void Step(AgentContext me)
    {
        memory.Add(me.Random.Next(10));
        best = memory.Where(m => m > 1).OrderByDescending(m => m).FirstOrDefault();
        mean = memory.Count == 0 ? 0 : memory.Average();
        var pairs = memory.Zip(memory.Skip(1), (a, b) => a - b).ToList();
        memory.RemoveAll(m => m < 0);
        if (pairs.Any(p => p > 3))
            memory.Clear();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
