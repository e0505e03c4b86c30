// source: look-alike of X007: a list's inside as a span, of one's own
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
    readonly List<int> ids = [3, 2, 1];
    readonly long[] cells = new long[2];

    [Node] void Step(AgentContext me)
    {
        var span = CollectionsMarshal.AsSpan(ids);
        span[0] = me.Id.Value;
        span.Sort();
        MemoryMarshal.AsBytes(cells.AsSpan())[3] = 7;
        Memory<long> memory = cells;
        memory.Span[1]++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
