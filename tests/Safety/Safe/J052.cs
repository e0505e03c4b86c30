// source: own: a linked list of one's own, changed in loops
using MetaIsland;

public sealed class Node<T>(T value, Node<T>? next)
{
    public T Value { get; set; } = value;
    public Node<T>? Next { get; set; } = next;
}

public sealed class Chain
{
    private Node<int>? head;

    public void Push(int value) => head = new Node<int>(value, head);

    public void Reverse()
    {
        Node<int>? done = null;
        while (head is { } node)
        {
            head = node.Next;
            node.Next = done;
            done = node;
        }
        head = done;
    }

    public int RemoveAll(Func<int, bool> match)
    {
        var removed = 0;
        while (head is not null && match(head.Value))
        {
            head = head.Next;
            removed++;
        }
        for (var node = head; node?.Next is { } next;)
        {
            if (match(next.Value))
            {
                node.Next = next.Next;
                removed++;
            }
            else
                node = next;
        }
        return removed;
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
    int removed;

    [Node] void Play(AgentContext me)
    {
        var chain = new Chain();
        for (var i = 0; i < 8; i++)
            chain.Push(me.Random.Next(10));
        chain.Reverse();
        removed = chain.RemoveAll(value => value % 3 == 0);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
