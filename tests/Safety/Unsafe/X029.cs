// rule: MI2004|MI2001|MI2002
// source: own: a static table that nodes write
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
    static readonly int[] Wins = new int[4];
    int seen;

    [Node] void Step(AgentContext me)
    {
        seen = ++Wins[me.Round % 4]; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
