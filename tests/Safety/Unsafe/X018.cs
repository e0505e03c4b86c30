// rule: MI2010|MI2001|MI2003
// source: own: a node keeps what is shared, another one writes it
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
    Cell? mine;

    [Node] void Take()
    {
        mine = Shared.Home; // ?
    }

    [Node, After(nameof(Take))] void Step(AgentContext me)
    {
        mine!.Stock = me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
