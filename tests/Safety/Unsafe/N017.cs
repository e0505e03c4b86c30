// rule: MI3001
// source: workflowcheck CallsTimeTransitively; DurableTask misses the hop over a property
// truth: observable
using MetaIsland;

public static class Clock
{
    public static long Now => Raw();

    private static long Raw() => DateTime.UtcNow.Ticks;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    long last;

    [Node] void Step()
    {
        last = Clock.Now; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
