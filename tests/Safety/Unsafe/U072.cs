// rule: MI2011|MI3005|MI2001
// source: GoBench kubernetes#70892, cockroach#35501; Swift mutation of captured var
// truth: not observable because the two increments rarely meet
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

    [Node] async Task Step()
    {
        var hits = 0;
        await Task.WhenAll(Task.Run(() => hits++), Task.Run(() => hits++)); // !
        energy = hits;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
