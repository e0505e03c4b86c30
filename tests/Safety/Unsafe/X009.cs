// rule: MI2014|MI2001|MI2003
// source: own: a ref return
// truth: observable
using MetaIsland;

public sealed class Grid
{
    private readonly int[] cells = new int[8];

    public ref int At(int i) => ref cells[i];
}

public static class Shared
{
    public static readonly Grid Grid = new();
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
        seen = Shared.Grid.At(me.Round % 8) += me.Id.Value + 1; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
