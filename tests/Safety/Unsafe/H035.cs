// rule: MI3004
// source: own: ranked by value, ties in the map's order
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
    readonly Dictionary<string, int> votes = [];
    string leader = "";

    [Node] void Count(AgentContext me)
    {
        votes["candidate" + me.Random.Next(5)] = me.Random.Next(2);
        leader = votes.OrderByDescending(vote => vote.Value).Select(vote => vote.Key).First(); // !
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
