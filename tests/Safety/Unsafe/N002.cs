// rule: MI3001
// source: DURABLE0001 (TimeProvider); workflowcheck Java System.nanoTime
// truth: observable
using System.Diagnostics;
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
    long mark;

    [Node] void Step()
    {
        var watch = Stopwatch.StartNew(); // !
        if (watch.ElapsedMilliseconds > 2) // !
            energy++;
        energy += Environment.TickCount & 1; // !
        mark = TimeProvider.System.GetTimestamp(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
