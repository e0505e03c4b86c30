// rule: MI3008|MI3005
// source: own: spinning for a while
// truth: observable
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int tries;

    [Node] void Wait(AgentContext me)
    {
        var n = 0;
        if (!SpinWait.SpinUntil(() => ++n > 100000000, 5)) // !
            tries++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
