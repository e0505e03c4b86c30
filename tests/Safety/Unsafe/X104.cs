// rule: MI2017|MI2005
// source: own: reading a collection while others may change it
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly List<int> Ids = [];
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int seen;

    [Node] void Step(AgentContext me)
    {
        Shared.Ids.Add(me.Id.Value); // ! MI2002|MI2004
    }

    [Node, After(nameof(Step))] void Look()
    {
        foreach (var id in Shared.Ids) // !
            seen = seen * 3 + id; // ?
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
