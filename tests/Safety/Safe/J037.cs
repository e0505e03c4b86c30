// source: own: games in villages that meet on their own
using MetaIsland;

public readonly record struct Offer(int Amount);

public sealed record Deal(int Best, AgentId By);

[Agent]
public sealed partial class Walker
{
    int gold = 10;

    public int Village { get; private set; }

    [Node] Offer Propose(AgentContext me) => new(Math.Min(gold, me.Random.Next(10)));

    [Node] void Settle(Deal deal, Offer mine, AgentContext me)
    {
        if (deal.By == me.Id)
            gold -= mine.Amount;
        else
            gold += 1;
        if (me.Random.Chance(0.2))
            Village = me.Random.Next(3);
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk
{
    [SyncPoint(GroupBy = nameof(Walker.Village))]
    static Deal Trade(Gather<Offer> offers)
    {
        var (agent, best) = offers.OrderByDescending(offer => offer.Value.Amount).ThenBy(offer => offer.Agent).First();
        return new Deal(best.Amount, agent);
    }
}

[World]
public sealed partial class Land
{
    int size = 8;
}

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
