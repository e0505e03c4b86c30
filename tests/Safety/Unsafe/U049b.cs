// rule: MI2001|MI2004|MI2003
// source: RacerD ownInOneBranchBad, owned until the last statement before
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
        var cell = new Cell();
        cell.Stock = 1;
        if (me.Round > 0)
            cell = Shared.Home;
        cell.Stock = me.Id.Value; // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Home.Stock; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
