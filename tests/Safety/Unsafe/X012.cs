// rule: MI2014|MI2016|MI2001|MI2002
// source: own: a span of other elements over a shared array
// truth: observable
using System.Runtime.InteropServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(long[] cells)
{
    [Node] void Step(AgentContext me)
    {
        var bytes = MemoryMarshal.AsBytes(cells.AsSpan()); // !1 MI2014|MI2016|MI2001|MI2002|MI2010
        bytes[3] = (byte)me.Id.Value; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly long[] Common = [1, 2];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
