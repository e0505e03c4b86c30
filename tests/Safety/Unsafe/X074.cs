// rule: MI3008
// source: own: a token that real time cancels
// truth: observable
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

    static int Count(CancellationToken stop)
    {
        var n = 0;
        while (!stop.IsCancellationRequested && n < 10_000_000)
            n++;
        return n;
    }

    [Node] void Step()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(1)); // !1
        energy = Count(source.Token); // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
