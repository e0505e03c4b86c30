// rule: MI3001
// source: own: search until the time is up
// truth: observable
using System.Diagnostics;
using MetaIsland;

public readonly struct Deadline(TimeSpan budget)
{
    private readonly long start = Stopwatch.GetTimestamp();
    public bool IsOver => Stopwatch.GetElapsedTime(start) > budget;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int best;

    [Node] void Plan(AgentContext me)
    {
        var deadline = new Deadline(TimeSpan.FromMilliseconds(2)); // !1
        while (!deadline.IsOver) // !1
            best = Math.Max(best, me.Random.Next(1000)); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
