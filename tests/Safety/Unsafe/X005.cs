// rule: MI2002|MI2004|MI2017
// source: own: stacks, queues, linked lists and heaps
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly Stack<int> Pile = new([1, 2, 3]);
    public static readonly Queue<int> Line = new([1, 2, 3]);
    public static readonly LinkedList<int> Chain = new();
    public static readonly PriorityQueue<int, int> Heap = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(AgentContext me)
    {
        Shared.Pile.Push(me.Id.Value); // !
        Shared.Chain.AddFirst(me.Id.Value); // !
        Shared.Heap.Enqueue(me.Id.Value, 1); // !
        if (Shared.Line.TryDequeue(out var next)) // !
            seen = next;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
