// rule: MI2014|MI2001|MI2004
// source: own: a ref local
// truth: observable
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
        ref var stock = ref Shared.Home.Stock; // !1
        stock = stock * 3 + me.Id.Value; // !1
        seen = stock; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
