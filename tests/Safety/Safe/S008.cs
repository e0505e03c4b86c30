// source: RacerD writeToOwnedInCalleeIndirectOk1
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
    int energy;

    static void Fill(Cell cell) => FillDeep(cell);

    static void FillDeep(Cell cell)
    {
        cell.Stock = 3;
        cell.Visitors.Clear();
    }

    [Node] void Step()
    {
        var cell = new Cell();
        Fill(cell);
        energy = cell.Stock;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
