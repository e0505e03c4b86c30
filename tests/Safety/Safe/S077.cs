// source: look-alike of Interlocked and concurrent collections on what is shared
using System.Collections.Concurrent;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int n;

    [Node] void Step(AgentContext me)
    {
        Interlocked.Increment(ref n);
        var mine = new ConcurrentDictionary<int, int>();
        mine[me.Id.Value] = n;
        mine.AddOrUpdate(me.Id.Value, 1, (_, old) => old + 1);
        n += mine[me.Id.Value];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
