// rule: MI2001|MI2004|MI2003
// source: own; the common defensive copy that is shallow, of a static list
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
    public static readonly List<Cell> Cells = [new(), new()];
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

    [Node] void Step(AgentContext me)
    {
        var copy = Shared.Cells.ToArray(); // ? MI2017
        copy[0] = new Cell();
        seen = copy[1].Stock = copy[1].Stock * 3 + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
