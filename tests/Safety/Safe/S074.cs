// source: look-alike of HashCode.Combine: used for looking up only
using MetaIsland;

public readonly record struct Pair(int A, int B);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly HashSet<Pair> seen = [];
    int energy;
    int wealth;

    [Node] void Step(AgentContext me)
    {
        if (seen.Add(new Pair(me.Id.Value, energy)))
            wealth++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
