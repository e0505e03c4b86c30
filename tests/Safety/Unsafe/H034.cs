// rule: MI3004
// source: own: the most trusted, and ties by whoever comes first in the map
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
    readonly Dictionary<int, int> trust = [];
    int best = -1;

    [Node] void Meet(AgentContext me)
    {
        trust[me.Random.Next(20)] = me.Random.Next(3);
        trust.Remove(me.Random.Next(20));
        best = trust.Count == 0 ? -1 : trust.MaxBy(entry => entry.Value).Key; // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
