// source: own: a scatter, each with its own value
using MetaIsland;

public sealed record Want(int Amount);

public sealed record Share(int Amount);

[World]
public sealed partial class Land
{
    int size = 8;
}

[Agent]
public sealed partial class Walker
{
    int got;

    [Node] Want Ask(AgentContext me) => new(me.Random.Next(5));

    [Node] void Take(Share? share) => got += share?.Amount ?? 0;
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint] static Scatter<Share> Allot(Gather<Want> wants)
    {
        var shares = new Scatter<Share>(wants);
        var left = 20;
        foreach (var (agent, want) in wants.OrderBy(entry => entry.Value.Amount).ThenBy(entry => entry.Agent))
        {
            var amount = Math.Min(want.Amount, left);
            left -= amount;
            if (amount > 0)
                shares[agent] = new Share(amount);
        }
        return shares;
    }
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
