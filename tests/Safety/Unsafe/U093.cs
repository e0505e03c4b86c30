// rule: MI2013|MI2004|MI2012
// source: RacerD @Functional: benign only when functional
// truth: observable
using System.Collections.Concurrent;
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    static readonly ConcurrentDictionary<int, int> Ranks = new();
    static int next;
    int rank;

    [Node] void Step(AgentContext me)
    {
        rank = Ranks.GetOrAdd(me.Id.Value, _ => next++); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
