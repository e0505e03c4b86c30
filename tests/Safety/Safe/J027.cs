// source: own: an own class tree for an inventory
using MetaIsland;

public abstract class Item
{
    public int Wear { get; protected set; }
    public virtual int Use() => ++Wear;
}

public sealed class Axe : Item
{
    public override int Use() => base.Use() * 2;
}

public sealed class Sack : Item
{
    private readonly List<int> content = [];

    public void Put(int thing) => content.Add(thing);

    public int TakeAll()
    {
        var sum = content.Sum();
        content.Clear();
        Wear = 0;
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
    readonly Axe axe = new();
    readonly Sack sack = new();
    int wood;

    [Node] void Work(AgentContext me)
    {
        Item[] tools = [axe, sack];
        foreach (var tool in tools)
            wood += tool.Use();
        if (tools[me.Random.Next(2)] is Sack { Wear: > 2 } full)
            wood += full.TakeAll();
        else
            sack.Put(me.Round);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
