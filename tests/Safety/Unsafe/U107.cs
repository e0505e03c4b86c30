// rule: MI2012|MI2002|MI2004|MI2013
// source: RacerD accessToSychronizedMapsOk (safe there); workflowcheck Java on concurrent collections
// truth: not observable because nothing reads the collections
using System.Collections.Concurrent;
using MetaIsland;

public static class Shared
{
    public static readonly ConcurrentDictionary<int, int> Shops = new();
    public static readonly ConcurrentBag<int> Offers = [];
    public static readonly ConcurrentQueue<int> Line = new();
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
        Shared.Shops.AddOrUpdate(me.Round, 1, (_, n) => n + 1); // !
        Shared.Offers.Add(me.Id.Value); // !
        Shared.Line.Enqueue(me.Id.Value); // !
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
