// source: Temporal .NET README (Workflow.DelayAsync style); ValueTask
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

    static ValueTask<int> Ready(int n) => new(n);

    [Node] async ValueTask Step()
    {
        var n = await Ready(3);
        energy += n;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
