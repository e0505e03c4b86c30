// rule: MI2001|MI2002|MI2003|MI2004
// source: Swift mutating and exclusivity; .NET IDE0251
// truth: observable
using MetaIsland;

public struct Spot
{
    public int X;

    public void Shift(int n) => X = X * 3 + n;
}

public sealed class Map
{
    public Spot Origin;
}

public static class Shared
{
    public static readonly Map Map = new();
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
        Shared.Map.Origin.Shift(me.Id.Value); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Map.Origin.X; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
