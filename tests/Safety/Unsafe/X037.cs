// rule: MI2011|MI3008
// source: own: a timer goes on when its node has ended
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
        var timer = new Timer(_ => energy++, null, 1, 1); // !
        GC.KeepAlive(timer); // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
