using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    string price = "";

    [Node] void Write(AgentContext me) => price = (1.5 * me.Id.Value).ToString();
}

[Simulation<Town, Citizen>] public sealed partial class Society;
