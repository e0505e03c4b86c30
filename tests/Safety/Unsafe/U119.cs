// rule: MI2018
// source: CA1806 trusts [Pure] unchecked; own
// truth: not observable because the counter is the agent's own
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    readonly double[] scratch = new double[4];
    int calls;

    [Pure]
    double Util(int n) // !1
    {
        calls++; // !1
        return n * 2.0;
    }

    [Node] void Step(AgentContext me) => scratch[0] = Util(me.Id.Value);
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
