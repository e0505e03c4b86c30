// rule: MI2013|MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: an object pool for all
// truth: observable
using MetaIsland;

public sealed class Path
{
    public readonly List<int> Steps = [];
}

public static class PathPool
{
    private static readonly Stack<Path> free = new();
    public static Path Rent() => free.TryPop(out var path) ? path : new Path();
    public static void Return(Path path)
    {
        path.Steps.Clear();
        free.Push(path);
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
    int length;

    [Node] void Step(AgentContext me)
    {
        var path = PathPool.Rent(); // !
        path.Steps.Add(me.Id.Value); // ?
        length += path.Steps.Count; // ?
        PathPool.Return(path); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
