// rule: MI2014|MI2001|MI2002
// source: own: a list's inside as a span
// truth: observable
using System.Runtime.InteropServices;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(List<int> ids)
{
    [Node] void Step(AgentContext me)
    {
        var span = CollectionsMarshal.AsSpan(ids); // !1 MI2014|MI2001|MI2002|MI2010
        span[0] = me.Id.Value; // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly List<int> Common = [1, 2];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
