// rule: MI2012|MI2002|MI2004|MI2003|MI3008
// source: own: a semaphore that all share
// truth: not observable because it only delays, unless the room is counted
using MetaIsland;

public static class Shared
{
    public static readonly SemaphoreSlim Room = new(2);
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] async Task Step(CancellationToken stop)
    {
        await Shared.Room.WaitAsync(stop); // !
        energy++;
        Shared.Room.Release(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
