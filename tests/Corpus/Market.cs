using MetaIsland;

namespace Demo.Market;

// Two kinds of agents, every way to meet, and nodes that wait for somebody outside.
public readonly record struct Offer(int Amount);

public readonly record struct Bid(int Price, int Amount);

public readonly record struct Weather(int Rain);

public readonly record struct Share(int Amount);

public sealed record News(string Headline);

public readonly record struct Sold(AgentId By, int Amount);

public readonly record struct PriceSet(int Price);

public interface IReporter
{
    Task<News> WriteAsync(int price, CancellationToken stop);
}

public struct Total : IFold<Bid, Total>
{
    public int Amount { get; private set; }

    public void Add(in Bid bid) => Amount += bid.Amount;

    public void Merge(in Total other) => Amount += other.Amount;
}

[World]
public sealed partial class Market
{
    int price = 10;
    int sold;

    [Apply] bool Apply(Sold sale) => sale.Amount > 0 && (sold += sale.Amount) >= 0;

    [Apply] void Apply(PriceSet set) => price = set.Price;

    [Query] public int Value() => price * sold;
}

[Agent]
public sealed partial class Farmer
{
    int stock = 3;

    [Node] Offer Grow(AgentContext me) => new(stock + me.Random.Next(2));

    [Node]
    void Sell(Share? share, Offer offer, AgentContext me, Market.Events events)
    {
        var sold = Math.Min(offer.Amount, share?.Amount ?? 0);
        stock = offer.Amount - sold;
        events.Emit(new Sold(me.Id, sold));
    }

    [Node, After(nameof(Sell))] void Rest() => stock++;
}

[Agent]
public sealed partial class Trader
{
    string read = "";

    [Node] Task<News> Listen(Market.View market, [Service] IReporter reporter, CancellationToken stop) => reporter.WriteAsync(market.Price, stop);

    [Node] Bid Decide(News news, Market.View market) => new(market.Price - (news.Headline.Length % 2), 2);

    [Node] void Remember(News news) => read = news.Headline;
}

[Simulation<Market, Farmer, Trader>]
public sealed partial class MarketSimulation
{
    [SyncPoint]
    static Scatter<Share> Deal(Gather<Offer> offers, Fold<Total> bids)
    {
        var shares = new Scatter<Share>(offers);
        foreach (var offer in offers)
            shares[offer.Agent] = new Share(bids.Value.Amount / Math.Max(1, offers.Count));
        return shares;
    }

    [SyncPoint, After<Farmer>("Sell")]
    static void Clear(Market.View market, Market.Events events, SimulationContext here) => events.Emit(new PriceSet(market.Price + here.Round % 2));
}
