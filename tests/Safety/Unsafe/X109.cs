// rule: MI3001
// source: own: a clock in a delegate that a helper calls
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
    long last;

    static long Ask(Func<long> what) => what();

    [Node] void Step()
    {
        last = Ask(() => DateTime.UtcNow.Ticks); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
