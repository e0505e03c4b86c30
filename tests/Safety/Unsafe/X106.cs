// rule: MI2011
// source: own: an asynchronous method that nobody waits for
// truth: not observable because no schedule decides when it runs that goes on beside its node
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

    async Task Rest()
    {
        await Task.Yield();
        energy++;
    }

    [Node] void Step()
    {
        _ = Rest(); // !
    }

    [Node, After(nameof(Step))] void Burn() => energy *= 3;
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
