// rule: MI2012|MI2004|MI2001
// source: own: compare and exchange on a static; floating point adds up in the order of agents
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
    static double total;
    double seen;

    [Node] void Step(AgentContext me)
    {
        double before;
        do
        {
            before = total; // ! MI2005|MI2012|MI2004|MI2017
        }
        while (Interlocked.CompareExchange(ref total, before + 0.1 * me.Id.Value, before) != before); // !
        seen = before;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
