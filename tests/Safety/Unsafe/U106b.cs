// rule: MI2012|MI2004
// source: DRACC atomic cases, on a static field
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
    static int counter;
    int ticket;

    [Node] void Step()
    {
        ticket = Interlocked.Increment(ref counter); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
