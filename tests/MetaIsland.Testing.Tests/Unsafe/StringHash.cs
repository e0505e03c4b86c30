using MetaIsland;

[World] public sealed partial class Town { int houses; }

[Agent] public sealed partial class Citizen
{
    int bucket;

    [Node] void Sort(AgentContext me) => bucket = me.Round == 0 ? 0 : $"citizen {me.Id.Value}".GetHashCode() % 1000;
}

[Simulation<Town, Citizen>] public sealed partial class Society;
