// rule: MI2001|MI2002|MI2003|MI2004|MI2010|MI2014
// source: own: a property that hands out numbers
// truth: observable
using MetaIsland;

public static class Serial
{
    private static int last;
    public static int Next => ++last;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int serial;

    [Node] void Register(AgentContext me)
    {
        if (me.Round == 0)
            serial = Serial.Next; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
