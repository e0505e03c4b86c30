// rule: MI2001|MI2010|MI2003
// source: own; the common defensive copy that is shallow
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
    readonly Cell[] cells;

    public Walker(Cell[] cells) => this.cells = cells;

    [Node] void Step(AgentContext me)
    {
        var copy = (Cell[])cells.Clone();
        copy[0] = new Cell();
        copy[1].Stock = me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Cell[] cells = [new(), new()];
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(cells)), options);
    }
}
