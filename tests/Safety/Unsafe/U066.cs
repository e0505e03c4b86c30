// rule: MI2010|MI2001
// source: RacerD Ownership(Obj, Object); SE-0430 actor init
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
public sealed partial class Walker(Cell patch)
{
    [Node] void Step(AgentContext me)
    {
        patch.Stock = patch.Stock * 3 + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Cell Common = new();

    public static Simulation Create(SimulationOptions options)
    {
        Walker[] walkers = [new(Common), new(Common), new(Common), new(Common)];
        return new Walk(new Land(), walkers, options);
    }
}
