// rule: MI2001|MI2003|MI2010
// source: RacerD limitation: assumes a deep ownership model (DeepOwnership)
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
public sealed partial class Walker
{
    readonly Cell home;
    readonly Cell[] cells;

    public Walker(Cell home, Cell[] cells)
    {
        this.home = home;
        this.cells = cells;
    }

    [Node] void Step(AgentContext me)
    {
        var mine = new List<Cell> { home };
        mine[0].Stock = me.Id.Value; // !
        foreach (var cell in cells.ToList())
            cell.Stock = cell.Stock * 3 + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var home = new Cell();
        Cell[] cells = [new(), new()];
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(home, cells)), options);
    }
}
