// source: look-alike of X005: stacks, queues and heaps of one's own
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Queue<int> line = new([1, 2]);
    int seen;

    [Node] void Step(AgentContext me)
    {
        line.Enqueue(me.Round);
        if (line.Count > 4 && line.TryDequeue(out var first))
            seen = first;
        var heap = new PriorityQueue<int, (int, int)>();
        for (var i = 0; i < 4; i++)
            heap.Enqueue(i, (me.Random.Next(3), i));
        while (heap.TryDequeue(out var item, out _))
            seen = seen * 3 % 100 + item;
        var chain = new LinkedList<int>();
        chain.AddFirst(seen);
        seen = chain.Last!.Value;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
