// source: own: a matrix and a small search
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[,] costs = new int[5, 5];
    int shortest;

    [Node] void Step(AgentContext me)
    {
        for (var a = 0; a < 5; a++)
        {
            for (var b = 0; b < 5; b++)
                costs[a, b] = a == b ? 0 : 1 + me.Random.Next(9);
        }
        var best = new int[5];
        Array.Fill(best, int.MaxValue);
        best[0] = 0;
        var open = new PriorityQueue<int, (int Cost, int Node)>();
        open.Enqueue(0, (0, 0));
        while (open.TryDequeue(out var at, out var rank))
        {
            if (rank.Cost > best[at])
                continue;
            for (var to = 0; to < 5; to++)
            {
                var cost = rank.Cost + costs[at, to];
                if (cost >= best[to])
                    continue;
                best[to] = cost;
                open.Enqueue(to, (cost, to));
            }
        }
        shortest = best[4];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
