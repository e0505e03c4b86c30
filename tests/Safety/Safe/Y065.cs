// source: look-alike of X019: an iterator that writes what its caller made
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
    int seen;

    static IEnumerable<int> Pull(Cell cell)
    {
        for (var i = 0; i < 2; i++)
            yield return cell.Stock++;
    }

    [Node] void Step() => seen = Pull(new Cell { Stock = 3 }).Sum();
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
