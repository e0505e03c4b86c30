// rule: MI3012|MI3006|MI3007
// source: own: as many lanes as this machine has
// truth: observable
using System.Numerics;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    double sum;

    [Node] void Add(AgentContext me)
    {
        var lanes = Vector<double>.Count; // !1
        for (var i = 0; i < 16; i += lanes) // !1
            sum += 0.1 * i;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
