// rule: MI2004|MI2001|MI2002|MI2003|MI2010|MI2014|MI3007
// source: own: a setting of the process is written
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
    int level;

    [Node] void Set(AgentContext me)
    {
        AppContext.SetSwitch("Walk.Fast", me.Round > 2); // !
        level++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
