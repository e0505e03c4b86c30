// rule: MI2016|MI2002|MI2001|MI2004
// source: Error Prone ImmutableMemberCollection: a read-only interface cast back
// truth: observable
using MetaIsland;

public static class Shared
{
    public static readonly IReadOnlyList<int> Ids = new List<int> { 1, 2 };
    public static readonly IReadOnlyDictionary<int, int> Stock = new Dictionary<int, int>();
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
        ((List<int>)Shared.Ids).Add(me.Id.Value); // !
        if (Shared.Stock is Dictionary<int, int> stock) // !1
            stock[me.Id.Value] = 1; // !1
    }

    [Node, After(nameof(Step))] void Look(AgentContext me)
    {
        seen = Shared.Ids[^1]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
