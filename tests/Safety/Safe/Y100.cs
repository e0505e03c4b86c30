// source: look-alike of X106: what is started is awaited
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

    async Task Rest(int n)
    {
        await Task.Yield();
        energy += n;
    }

    [Node] async Task Step(AgentContext me)
    {
        await Rest(1);
        await Rest(me.Id.Value).ConfigureAwait(false);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
