// rule: MI3003
// source: MA0065, MA0066; own: the hash code of a class as a key
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
    readonly Dictionary<int, int> byHash = [];

    [Node] void Step(AgentContext me)
    {
        var cell = new Cell { Stock = me.Id.Value };
        byHash[cell.GetHashCode()] = cell.Stock; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
