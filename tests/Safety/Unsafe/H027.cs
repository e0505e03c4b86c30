// rule: MI2011
// source: own: what a cancellation sets off
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
    int energy;

    [Node] async Task Rest(AgentContext me, CancellationToken stop)
    {
        using var registration = stop.Register(() => energy = 0); // !
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        energy++; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
