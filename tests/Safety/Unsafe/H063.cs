// rule: MI2008|MI2009|MI2016
// source: own: an immutable array that is one's own buffer in disguise
// truth: observable
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using MetaIsland;

public sealed record Trace(ImmutableArray<int> Steps);

public sealed record Total(int Sum);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly int[] buffer = new int[4];
    int sum;

    [Node] Trace Tell(AgentContext me)
    {
        buffer[me.Round % 4] = me.Id.Value;
        return new Trace(ImmutableCollectionsMarshal.AsImmutableArray(buffer)); // !
    }

    [Node] void Hear(Total total) => sum = total.Sum;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Total Count(Gather<Trace> traces) => new(traces.Sum(trace => trace.Value.Steps.Sum()));
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
