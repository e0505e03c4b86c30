// source: look-alike of X077: a sync point works on what it made
using MetaIsland;

public sealed record Want(int Amount);

public sealed record Law(int Quota);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int quota;

    [Node] Want Ask(AgentContext me) => new(me.Random.Next(9));

    [Node] void Hear(Law law) => quota = law.Quota;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    private const int Fair = 3;

    [SyncPoint] static Law Judge(Gather<Want> wants, SimulationContext context)
    {
        var amounts = wants.Select(want => want.Value.Amount).ToList();
        amounts.Sort();
        var tally = new Dictionary<int, int>();
        foreach (var amount in amounts)
            tally[amount] = tally.GetValueOrDefault(amount) + 1;
        var favourite = tally.OrderByDescending(t => t.Value).ThenBy(t => t.Key).First().Key;
        return new(favourite + context.Random.Next(2) + Median(amounts) / Fair);
    }

    static int Median(List<int> amounts) => amounts[amounts.Count / 2];
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
