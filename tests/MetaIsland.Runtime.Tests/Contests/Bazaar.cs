namespace MetaIsland.Tests.Contesting;

/// <summary>Stalls for which there are offers, in a simulation: who decides may throw, and so may who applies.</summary>
[World]
public sealed partial class Bazaar
{
    private readonly int[] stalls = new int[4];

    [Apply(Key = nameof(Offer.Stall))]
    private void Apply(Offer offer) => stalls[offer.Stall] += offer.Coins;

    [Resolve]
    private static void Haggle(Contest<Offer> contest, Bazaar.View before)
    {
        if (contest.Any(offer => offer.Value.Coins < 0))
            throw new InvalidOperationException("nobody haggles over less than nothing");
        if (contest.Any(offer => offer.Value.Coins == 0))
            contest.Win(0, contest[0].Value with { Stall = contest[0].Value.Stall + 1 });
        var room = contest[0].Value.Stall < before.Stalls.Length ? 100 - before.Stalls[contest[0].Value.Stall] : 100;
        for (var i = 0; i < contest.Count; i++)
        {
            if (room <= 0)
                break;
            var coins = Math.Min(room, contest[i].Value.Coins);
            contest.Win(i, contest[i].Value with { Coins = coins });
            room -= coins;
        }
    }
}

public readonly record struct Offer(int Stall, int Coins);

/// <summary>Makes one offer a round, of what it was made with, and leaves for good after the round it is told to.</summary>
[Agent]
public sealed partial class Merchant(int stall, int coins, int leavesIn = -1)
{
    [Node]
    private void Bid(AgentContext me, Bazaar.Events events, Population<Merchant> population)
    {
        events.Emit(new Offer(stall, coins));
        if (me.Round == leavesIn)
            population.Retire(me.Id);
    }
}

[Simulation<Bazaar, Merchant>]
public sealed partial class BazaarSimulation;
