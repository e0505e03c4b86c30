// rule: MI2001|MI2002|MI2003|MI2010
// source: own; ParallelChecker CollectionInitializer
// truth: observable
using MetaIsland;

public sealed class Tag(List<int> items)
{
    public List<int> Items => items;
}

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker(List<int> ids)
{
    [Node] void Step(AgentContext me)
    {
        var tag = new Tag(ids) { Items = { me.Id.Value, 2 } }; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    static readonly List<int> Common = [];

    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8, i => new Walker(Common)), options);
}
