// source: RacerD ownershipCanBeInterproceduralOk, mutateDoubleReturnOwnedOk
using MetaIsland;

public sealed class Cell
{
    public int Stock;
    public Cell? Next;
    public List<int> Visitors { get; } = [];
    public void Add(int n) => Stock += n;
    public int Peek() => Stock;
}

public static class Cells
{
    public static Cell Full() => Make();

    private static Cell Make()
    {
        var cell = new Cell();
        cell.Stock = 5;
        return cell;
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
    int energy;

    [Node] void Step()
    {
        var cell = Cells.Full();
        cell.Stock++;
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
