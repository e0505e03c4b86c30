// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: components in static arrays, one place an entity
// truth: not observable because each agent writes its own place
using MetaIsland;

public record struct Position(double X, double Y);

public static class Components<T> where T : struct
{
    private static readonly T[] items = new T[64];
    public static ref T Of(AgentId id) => ref items[id.Value];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    [Node] void Move(AgentContext me)
    {
        ref var at = ref Components<Position>.Of(me.Id); // ?
        at.X += 1; // !
        Components<Position>.Of(me.Id) = at with { Y = at.X * 2 }; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
