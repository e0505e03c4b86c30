// source: own: recursion over fresh arrays
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int ways;

    static int Count(int[] coins, int at, int left) => left == 0 ? 1 : left < 0 || at == coins.Length ? 0 : Count(coins, at, left - coins[at]) + Count(coins, at + 1, left);

    [Node] void Step(AgentContext me)
    {
        int[] coins = [1, 2, 5];
        ways = Count(coins, 0, 5 + me.Round);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
