using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    public static int Last = -1;
    int before;

    [Node] void Knock(AgentContext me)
    {
        if (me.Round < 2)
            return;
        before = Last;
        Last = me.Id.Value;
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society;

static class Setup
{
    // A second run begins as the first: only the order can tell.
    public static Simulation Create(SimulationOptions options)
    {
        Citizen.Last = -1;
        return new Society(new Town(), Citizen.CreateMany(8), options);
    }
}
