// source: own: an auction of the second price, as a contest
using MetaIsland;

public readonly record struct Bid(AgentId Who, int Lot, int Price);

public sealed class SecondPrice : IContestPolicy<Bid>
{
    public void Resolve(Contest<Bid> contest)
    {
        var (best, second) = (0, -1);
        for (var i = 1; i < contest.Count; i++)
        {
            if (contest[i].Value.Price > contest[best].Value.Price)
                (best, second) = (i, best);
            else if (second < 0 || contest[i].Value.Price > contest[second].Value.Price)
                second = i;
        }
        if (second < 0)
            contest.Win(best);
        else
            contest.Win(best, contest[best].Value with { Price = contest[second].Value.Price });
    }
}

[World]
public sealed partial class Hall
{
    readonly AgentId?[] owners = new AgentId?[3];
    readonly int[] prices = new int[3];

    [Apply(Key = nameof(Bid.Lot), Policy = typeof(SecondPrice))]
    void Apply(Bid bid)
    {
        owners[bid.Lot] = bid.Who;
        prices[bid.Lot] = bid.Price;
    }
}

[Agent]
public sealed partial class Bidder
{
    readonly int[] values = new int[3];
    int rounds;

    [Node] void Value(AgentContext me)
    {
        for (var lot = 0; lot < values.Length; lot++)
            values[lot] = 10 + me.Random.Next(50);
        rounds++;
    }

    [Node, After(nameof(Value))] void Bid(Hall.View hall, AgentContext me, Hall.Events events)
    {
        var lot = Enumerable.Range(0, values.Length).MaxBy(i => values[i] - hall.Prices[i]);
        if (hall.Owners[lot] != me.Id && values[lot] > hall.Prices[lot])
            events.Emit(new Bid(me.Id, lot, values[lot]));
    }
}

[Simulation<Hall, Bidder>]
public sealed partial class AuctionHouse;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new AuctionHouse(new Hall(), Bidder.CreateMany(8), options);
}
