// source: own: a ring buffer that is a struct with an array of its own
using MetaIsland;

public struct Ring
{
    private readonly int[] items;
    private int at;

    public Ring(int size) => items = new int[size];

    public void Push(int item)
    {
        items[at] = item;
        at = (at + 1) % items.Length;
    }

    public readonly int Sum()
    {
        var sum = 0;
        foreach (var item in items)
            sum += item;
        return sum;
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
    Ring recent = new(4);
    int sum;

    [Node] void Step(AgentContext me)
    {
        recent.Push(me.Random.Next(10));
        sum = recent.Sum();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
