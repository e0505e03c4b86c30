// rule: MI2003|MI2001|MI2010
// source: Swift concurrent_value_checking.swift: a struct that holds a class; D2L0056
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

public readonly struct Handle(Cell cell)
{
    public void Set(int value) => cell.Stock = value;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Cell home)
{
    [Node] void Step(AgentContext me)
    {
        var handle = new Handle(home);
        handle.Set(me.Id.Value); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Cell Common = new();

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
