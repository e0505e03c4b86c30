// rule: MI2001|MI2010|MI2003
// source: own: a field of the base class holds what is shared
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

[Agent]
public abstract partial class Being(Cell home)
{
    protected Cell Home { get; } = home;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker : Being
{
    public Walker(Cell home)
        : base(home)
    {
    }

    [Node] void Step(AgentContext me)
    {
        Home.Stock = me.Id.Value; // !
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
