using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    bool knows;

    [Node] void Ask(AgentContext me) => knows = me.Round < 2 || "island".ToUpper() == "ISLAND";
}

[Simulation<Town, Citizen>] public sealed partial class Society;
