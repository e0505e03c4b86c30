// rule: MI2001|MI2002|MI2003|MI2004
// source: own: 'with' copies a record, not what it refers to
// truth: observable
using MetaIsland;

public sealed record Patch(int Stock, List<int> Marks);

public static class Shared
{
    public static readonly Patch Home = new(1, []);
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
        var mine = Shared.Home with { Stock = 2 };
        mine.Marks.Add(me.Id.Value); // !
    }

    [Node, After(nameof(Step))] void Look()
    {
        seen = Shared.Home.Marks[0]; // ! MI2017|MI2005
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
