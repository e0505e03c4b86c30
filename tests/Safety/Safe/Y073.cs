// source: look-alike of X042: a read, an await, a write of one's own
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] async Task Step(AgentContext me, CancellationToken stop)
    {
        var before = energy;
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        energy = before + 1;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
