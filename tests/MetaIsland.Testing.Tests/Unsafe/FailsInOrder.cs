using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    public static int Last = -1;

    [Node] void Queue(AgentContext me)
    {
        if (me.Id.Value < Last && me.Round == 1)
            throw new InvalidOperationException("somebody pushed in");
        Last = me.Id.Value == 7 ? -1 : me.Id.Value;
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Last = -1;
        return new Society(new Town(), Citizen.CreateMany(8), options);
    }
}
