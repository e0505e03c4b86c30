// source: look-alike of CollectionsMarshal on a shared map
using System.Runtime.InteropServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly Dictionary<int, int> counts = [];

    [Node] void Step(AgentContext me)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(counts, me.Round, out _)++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
