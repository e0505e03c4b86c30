// rule: MI2003|MI2001|MI2002
// source: own: an iterator that writes while somebody counts
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

    static IEnumerable<int> Pull(Cell cell)
    {
        for (var i = 0; i < 2; i++)
            yield return cell.Stock++;
    }

    [Node] void Step()
    {
        seen = Pull(Shared.Home).Sum(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
