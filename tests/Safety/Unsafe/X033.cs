// rule: MI2004|MI2002|MI3006|MI2003|MI2001
// source: own: AsyncLocal and ThreadLocal
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly AsyncLocal<int> Flow = new();
    public static readonly ThreadLocal<int> Thread = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(AgentContext me)
    {
        Shared.Flow.Value = me.Id.Value; // !
        seen = ++Shared.Thread.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
