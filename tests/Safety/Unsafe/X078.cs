// rule: MI2003|MI2001|MI2002|MI2004
// source: own: a sync point that writes what is shared
// truth: not observable because nodes read it nowhere
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

public static class Shared
{
    public static readonly Cell Home = new();
}

public sealed record Want(int Amount);

public sealed record Law(int Quota);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int quota;

    [Node] Want Ask(AgentContext me) => new(me.Id.Value);

    [Node] void Hear(Law law) => quota = law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Law Judge(Gather<Want> wants)
    {
        Shared.Home.Add(wants.Count); // !
        return new(wants.Count);
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
