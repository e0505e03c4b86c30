// source: own: the shortest way, by a heap with a last word for ties
using MetaIsland;

public sealed class Maze
{
    private readonly string[] rows = ["..........", ".####.###.", ".#....#...", ".#.####.#.", "...#......"];

    public int Width => rows[0].Length;
    public int Height => rows.Length;

    public bool IsFree((int X, int Y) at) => at.X >= 0 && at.Y >= 0 && at.X < Width && at.Y < Height && rows[at.Y][at.X] == '.';
}

public static class Dijkstra
{
    public static List<(int X, int Y)> Way(Maze maze, (int X, int Y) from, (int X, int Y) to)
    {
        var cost = new Dictionary<(int, int), int> { [from] = 0 };
        var before = new Dictionary<(int, int), (int X, int Y)>();
        var open = new PriorityQueue<(int X, int Y), (int Cost, int Y, int X)>();
        open.Enqueue(from, (0, from.Y, from.X));
        while (open.TryDequeue(out var at, out var priority))
        {
            if (at == to)
                break;
            if (priority.Cost > cost[at])
                continue;
            foreach (var next in Around(at).Where(maze.IsFree))
            {
                var reached = priority.Cost + 1;
                if (cost.TryGetValue(next, out var known) && known <= reached)
                    continue;
                cost[next] = reached;
                before[next] = at;
                open.Enqueue(next, (reached, next.Y, next.X));
            }
        }
        var way = new List<(int X, int Y)>();
        for (var at = to; at != from && before.ContainsKey(at); at = before[at])
            way.Add(at);
        way.Reverse();
        return way;
    }

    private static IEnumerable<(int X, int Y)> Around((int X, int Y) at)
    {
        yield return (at.X + 1, at.Y);
        yield return (at.X - 1, at.Y);
        yield return (at.X, at.Y + 1);
        yield return (at.X, at.Y - 1);
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
    static readonly Maze Map = new();
    (int X, int Y) at;
    int steps;

    [Node] void Go(AgentContext me)
    {
        var goal = (me.Random.Next(Map.Width), me.Random.Next(Map.Height));
        if (!Map.IsFree(goal))
            return;
        var way = Dijkstra.Way(Map, at, goal);
        if (way is [var next, ..])
        {
            at = next;
            steps += way.Count;
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
