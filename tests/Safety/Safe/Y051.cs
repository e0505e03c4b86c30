// source: own: groups in the order in which they are first seen
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<int> memory = [5, 3, 5, 1, 3];
    readonly List<int> counts = [];

    [Node] void Step()
    {
        counts.Clear();
        foreach (var group in memory.GroupBy(m => m % 3))
            counts.Add(group.Count());
        counts.AddRange(memory.Distinct());
        counts.AddRange(memory.ToLookup(m => m > 3)[true]);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
