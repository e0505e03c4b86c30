// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: memory that grows inside an iterator that is shared by name only
// truth: observable
using MetaIsland;

public static class Explorer
{
    private static readonly HashSet<int> visited = [];
    public static IEnumerable<int> From(int start)
    {
        var todo = new Queue<int>();
        todo.Enqueue(start);
        while (todo.TryDequeue(out var place))
        {
            if (place > 20 || !visited.Add(place))
                continue;
            yield return place;
            todo.Enqueue(place * 2);
            todo.Enqueue(place + 3);
        }
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
    int reached;

    [Node] void Explore(AgentContext me)
    {
        foreach (var place in Explorer.From(1 + me.Id.Value)) // !
            reached += place;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
