// rule: MI2011
// source: own: a thread of one's own
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

    [Node] void Step()
    {
        var thread = new Thread(() => energy++); // !1
        thread.Start(); // !1
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
