// rule: MI3004
// source: workflowcheck MapIterate, over a set whose order is random: immutable, of strings
// truth: observable
using System.Collections.Immutable;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    ImmutableHashSet<string> friends = ["ann", "bob", "cas", "dan", "eve"];
    readonly List<string> visited = [];

    [Node] void Step()
    {
        foreach (var friend in friends) // !
            visited.Add(friend); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
