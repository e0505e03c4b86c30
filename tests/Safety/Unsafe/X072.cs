// rule: MI3008
// source: own: real time passes
// truth: not observable because only time is lost
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

    [Node] async Task Step(CancellationToken stop)
    {
        await Task.Delay(1, stop); // !
        energy++;
    }

    [Node, After(nameof(Step))] void Rest()
    {
        Thread.Sleep(1); // !
        energy++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
