// rule: MI2014|MI2001|MI2004
// source: own: a conditional ref, of which one side is shared
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
    int energy;
    int seen;

    [Node] void Step(AgentContext me)
    {
        ref var target = ref (me.Round > 0 ? ref Shared.Home.Stock : ref energy); // !1
        target = me.Id.Value; // !1
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Home.Stock; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
