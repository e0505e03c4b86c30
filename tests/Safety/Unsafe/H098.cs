// rule: MI2018
// source: own: said to be immutable, with a cache inside
// truth: observable
using MetaIsland;

[Immutable]
public sealed class Curve(double slope) // !1
{
    private readonly Dictionary<int, double> known = []; // !1
    public double At(int x)
    {
        if (!known.TryGetValue(x, out var y))
            known[x] = y = slope * x; // !1
        return y;
    }
}

public static class Curves
{
    public static readonly Curve Steep = new(3);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double y;

    [Node] void Look(AgentContext me) => y = Curves.Steep.At(me.Round); // ?
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
