using MetaIsland;

[World] public sealed partial class Town { int houses; }

public readonly record struct Rested(bool Well);

[Agent] public sealed partial class Citizen
{
    public static int Up;
    int place;

    [Node] async ValueTask<Rested> Sleep(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromSeconds(1), stop);
        place = ++Up;
        return new Rested(true);
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society
{
    [SyncPoint] static bool Breakfast(Gather<Rested> rested) => rested.Count > 0;
}

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Up = 0;
        return new Society(new Town(), Citizen.CreateMany(8), options);
    }
}
