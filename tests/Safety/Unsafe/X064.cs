// rule: MI3007|MI3006
// source: own: settings of the machine
// truth: not observable because the variable is the same for all runs here
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

    [Node] void Step()
    {
        energy = Environment.GetEnvironmentVariable("WALK_FAST") is null ? 1 : 2; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
