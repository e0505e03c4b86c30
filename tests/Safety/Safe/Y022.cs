// source: own: tuples and deconstruction
using MetaIsland;

public readonly record struct Spot(int X, int Y);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    (int X, int Y) at;
    int distance;

    static (int Near, int Far) Range(int a, int b) => a < b ? (a, b) : (b, a);

    [Node] void Step(AgentContext me)
    {
        var (near, far) = Range(me.Random.Next(9), me.Random.Next(9));
        at = (at.X + near, at.Y - far);
        var (x, y) = new Spot(at.X, at.Y);
        distance = Math.Abs(x) + Math.Abs(y);
        at.X %= 100;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
