// rule: MI2001|MI2004|MI2017
// source: own: a read, an await, a write
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

    [Node] async Task Step(AgentContext me, CancellationToken stop)
    {
        var before = Shared.Home.Stock; // ! MI2017|MI2005
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        Shared.Home.Stock = before + 1; // !
        seen = before;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
