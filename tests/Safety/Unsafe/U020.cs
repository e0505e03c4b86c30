// rule: MI2002|MI2004|MI2003|MI2001
// source: TSVD HashSet.Add; missing from Infer's C# container model
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly HashSet<int> Claimed = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int energy;

    [Node] void Step(AgentContext me)
    {
        if (Shared.Claimed.Add(me.Round)) // !
            energy++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
