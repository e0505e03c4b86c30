// rule: MI3010
// source: own: List.Sort is an introsort, OrderBy is stable; a hint about other runtimes
// truth: not observable because the same input is sorted the same way on one runtime
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly List<(int Id, double Score)> offers = [(1, 0.5), (2, 0.5)];
    int best;

    [Node] void Step()
    {
        offers.Sort((a, b) => a.Score.CompareTo(b.Score)); // !
        best = offers[0].Id;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
