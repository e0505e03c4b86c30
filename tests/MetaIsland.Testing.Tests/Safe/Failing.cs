using MetaIsland;

[World] public sealed partial class Town { int houses; }

// A failure is a result like any other: always the same.
[Agent] public sealed partial class Citizen
{
    int sum;

    [Node] void Work(AgentContext me)
    {
        sum += me.Id.Value;
        if (me.Round == 2 && me.Id.Value >= 3)
            throw new InvalidOperationException("enough");
    }
}

[Simulation<Town, Citizen>] public sealed partial class Society;
