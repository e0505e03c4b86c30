// source: own: a map filled in a call and folded in the order of its keys
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int winner;
    int total;

    [Node] void Step(AgentContext me)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i < 10; i++)
        {
            var who = me.Random.Next(4);
            votes[who] = votes.GetValueOrDefault(who) + 1;
        }
        winner = votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).First().Key;
        total = votes.Values.Sum();
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
