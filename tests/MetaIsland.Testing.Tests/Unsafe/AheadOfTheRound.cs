using MetaIsland;

[World] public sealed partial class Town { int houses; }

// Within a round nothing shows: only who is in the next one already writes what others still read.
[Agent] public sealed partial class Citizen
{
    public static int Day;
    int days;

    [Node] void Wake(AgentContext me) => Day = Math.Max(Day, me.Round);

    [Node, After(nameof(Wake))] void Look() => days += Day;
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Day = 0;
        return new Society(new Town(), Citizen.CreateMany(8), options);
    }
}
