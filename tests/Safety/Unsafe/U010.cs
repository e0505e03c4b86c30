// rule: MI2001|MI2010|MI2003
// source: Unity EA0001, EA0009; own
// truth: observable
using MetaIsland;

public struct Spot
{
    public int X;
    public int Y;
}

public sealed class Map
{
    public Spot Origin;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Map map)
{
    [Node] void Step(AgentContext me)
    {
        map.Origin.X = me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly Map Common = new();

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
