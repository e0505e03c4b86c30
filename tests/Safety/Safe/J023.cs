// source: own: a breadth-first search with queues of its own
using MetaIsland;

public sealed class Graph
{
    private readonly int[][] edges;

    public Graph(int nodes)
    {
        edges = new int[nodes][];
        for (var i = 0; i < nodes; i++)
            edges[i] = [(i + 1) % nodes, (i * 3 + 1) % nodes];
    }

    public IEnumerable<int> Next(int node) => edges[node];

    public int Count => edges.Length;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Graph Web = new(30);
    int depth;
    int reached;

    [Node] void Explore(AgentContext me)
    {
        var start = me.Random.Next(Web.Count);
        var distance = new int[Web.Count];
        Array.Fill(distance, -1);
        distance[start] = 0;
        var todo = new Queue<int>();
        todo.Enqueue(start);
        while (todo.Count > 0)
        {
            var node = todo.Dequeue();
            foreach (var next in Web.Next(node))
            {
                if (distance[next] >= 0)
                    continue;
                distance[next] = distance[node] + 1;
                todo.Enqueue(next);
            }
        }
        depth = distance.Max();
        reached = distance.Count(d => d is >= 0 and < 4);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
