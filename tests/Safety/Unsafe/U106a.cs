// rule: MI2012|MI2004
// source: DRACC atomic cases (DRB144, DRB183): thread-safe, order leaks through the ticket
// truth: observable
using MetaIsland;

public sealed class Desk
{
    public int Counter;
}

public static class Shared
{
    public static readonly Desk Desk = new();
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int ticket;

    [Node] void Step()
    {
        ticket = Interlocked.Increment(ref Shared.Desk.Counter); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
