// source: own: a binary tree owned by the agent, rotated and trimmed
using MetaIsland;

public sealed class Tree
{
    private Tree? left;
    private Tree? right;
    private int key;
    private int count;

    public int Count => count;

    public void Add(int value)
    {
        if (count == 0)
        {
            key = value;
            count = 1;
            return;
        }
        ref var side = ref (value < key ? ref left : ref right);
        side ??= new Tree();
        side.Add(value);
        count++;
    }

    public IEnumerable<int> InOrder()
    {
        if (left is not null)
        {
            foreach (var value in left.InOrder())
                yield return value;
        }
        if (count > 0)
            yield return key;
        if (right is not null)
        {
            foreach (var value in right.InOrder())
                yield return value;
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
    Tree tree = new();
    int median;

    [Node] void Grow(AgentContext me)
    {
        tree.Add(me.Random.Next(100));
        var sorted = tree.InOrder().ToList();
        median = sorted[sorted.Count / 2];
        if (tree.Count > 20)
        {
            tree = new Tree();
            sorted.ForEach(tree.Add);
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
