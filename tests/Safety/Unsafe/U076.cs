// rule: MI2003
// source: RacerD recursiveBad; workflowcheck Recursion
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

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Cell home)
{
    static void Ping(Cell cell, int n)
    {
        if (n > 0)
            Pong(cell, n - 1);
    }

    static void Pong(Cell cell, int n)
    {
        cell.Stock = cell.Stock * 3 + n;
        Ping(cell, n);
    }

    [Node] void Step(AgentContext me) => Ping(home, me.Id.Value); // ! MI2003|MI2010|MI2001
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Cell Common = new();

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
