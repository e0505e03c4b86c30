using MetaIsland;

[World] public sealed partial class Town
{
    int total;

    [Apply] void Apply(Counted counted) => total = counted.Total;
}

public readonly record struct Counted(int Total);

// One step at a time, in any order, it counts right: only threads that meet inside the node lose something.
[Agent] public sealed partial class Citizen
{
    public static int Total;

    [Node] void Count()
    {
        var total = Total;
        Thread.SpinWait(200);
        Total = total + 1;
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society
{
    [SyncPoint, After<Citizen>("Count")] static void Sum(Town.Events events) => events.Emit(new Counted(Citizen.Total));
}

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Total = 0;
        return new Society(new Town(), Citizen.CreateMany(200), options);
    }
}
