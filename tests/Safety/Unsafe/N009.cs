// rule: MI3005
// source: Temporal .NET README (Task.WhenAny), DURABLE0004
// truth: observable on threads
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

    static async Task<int> Think(int n, AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(1), stop);
        return n;
    }

    [Node] async Task Step(AgentContext me, CancellationToken stop)
    {
        var first = await Task.WhenAny(Think(1, me, stop), Think(2, me, stop)); // !
        energy = await first;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
