// source: look-alike of X001: a class of one's own with the same names
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
    readonly Cell home = new();
    int seen;

    [Node] void Step()
    {
        seen = home.Stock++;
        --home.Stock;
        home.Next ??= new Cell { Next = { } };
        home.Next.Stock += 2;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
