// rule: MI2001|MI2010
// source: own (C# 12); Swift self capture rules
// truth: observable
using MetaIsland;

public sealed class Census
{
    public int Alive;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(Census census)
{
    [Node] void Step(AgentContext me)
    {
        census.Alive = census.Alive * 3 + me.Id.Value; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options)
    {
        var census = new Census();
        return new Walk(new Land(), Walker.CreateMany(8, i => new Walker(census)), options);
    }
}
