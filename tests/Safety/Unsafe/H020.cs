// rule: MI3001|MI3007|MI3006|MI3009
// source: own: an offset that is silently that of the machine
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    long ticks;

    [Node] void Date(AgentContext me)
    {
        var local = new DateTimeOffset(new DateTime(2030, 1, 1 + me.Round % 20)); // !
        ticks = local.UtcTicks;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
