// source: own: two asynchronous helpers, awaited together, read in a fixed order
using MetaIsland;

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int sum;

    static async Task<int> Guess(int n)
    {
        await Task.Yield();
        return n * 2;
    }

    [Node] async Task Step(AgentContext me)
    {
        var one = Guess(me.Round);
        var other = Guess(me.Id.Value);
        var all = await Task.WhenAll(one, other);
        sum = sum * 3 % 1000 + all[0] - all[1];
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
