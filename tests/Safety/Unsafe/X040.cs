// rule: MI2001|MI2004|MI2012|MI2017
// source: own: Monitor makes nothing legal
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
    int ticket;

    [Node] void Step()
    {
        Monitor.Enter(Shared.Home); // ?
        try
        {
            ticket = ++Shared.Home.Stock; // !
        }
        finally
        {
            Monitor.Exit(Shared.Home); // ?
        }
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
