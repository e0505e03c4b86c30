// rule: MI2014|MI2001|MI2002
// source: own; SE-0414: a derived value stays in the region of its base
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly int[] Grid = new int[64];
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
        Span<int> row = Shared.Grid.AsSpan(0, 8); // ? MI2014
        row[me.Round % 8] = me.Id.Value; // !
        row[7..].Clear(); // !
    }

    [Node, After(nameof(Step))] void Look(AgentContext me)
    {
        seen = Shared.Grid[me.Round % 8]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
