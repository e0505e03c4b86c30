// rule: MI2002|MI2004|MI2003
// source: RacerD C# model; TSVD API list
// truth: not observable because nothing reads the collections
using MetaIsland;

public static class Shared
{
    public static readonly Dictionary<int, int> Stock = [];
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
    int steps;

    [Node] void Step(AgentContext me)
    {
        Shared.Ids.Add(me.Id.Value); // !
        Shared.Stock.Remove(me.Id.Value); // !
        steps++;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
