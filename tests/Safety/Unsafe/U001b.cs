// rule: MI2001|MI2010|MI2003
// source: RacerD ThreadSafeExample.tsBad, through what a constructor was given
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
public sealed partial class Walker(Cell home)
{
    [Node] void Step(AgentContext me)
    {
        home.Stock = me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var common = new Cell();
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(common)), options);
    }
}
