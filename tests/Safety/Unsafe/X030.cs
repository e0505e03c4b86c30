// rule: MI2004|MI2002|MI2013|MI2001
// source: own: a plain dictionary as a cache for all
// truth: not observable because what is cached depends on the key alone, until two writers break the map
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly Dictionary<int, double> Roots = [];
    double root;

    [Node] void Step(AgentContext me)
    {
        if (!Roots.TryGetValue(me.Id.Value, out var known)) // ?
        {
            known = Math.Sqrt(me.Id.Value);
            Roots[me.Id.Value] = known; // !
        }
        root = known;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
