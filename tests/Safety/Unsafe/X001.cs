// rule: MI2001|MI2004|MI2017
// source: own: increment and decrement
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
    int before;
    int after;

    [Node] void Step()
    {
        before = Shared.Home.Stock++; // !
        after = ++Shared.Home.Stock; // !
        Shared.Home.Stock--; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
