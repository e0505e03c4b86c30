// rule: MI2014|MI2001|MI2002
// source: own: Memory over a shared array
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly int[] Grid = new int[8];
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
        Memory<int> memory = Shared.Grid; // !1
        memory.Span[0] = me.Id.Value; // !1
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Grid[0]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
