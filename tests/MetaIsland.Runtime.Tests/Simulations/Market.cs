using System.Globalization;

namespace MetaIsland.Tests.Simulations;

[World]
public sealed partial class Market
{
    private readonly List<string> log = [];

    [Apply]
    private void Apply(Line line) => log.Add(line.Text);
}

public sealed record Line(string Text);

public readonly record struct Offer(double Price);

public readonly record struct Share(int Amount);

/// <summary>A total that shows how it was put together.</summary>
public struct Tally : IFold<Offer, Tally>
{
    public int Added;
    public int Merged;
    public double Sum;

    public void Add(in Offer value)
    {
        Added++;
        Sum += value.Price;
    }

    public void Merge(in Tally other)
    {
        Added += other.Added;
        Merged += other.Merged + 1;
        Sum += other.Sum;
    }
}

[Agent]
public sealed partial class Seller(int offers)
{
    [Node]
    private Offer? Bid(AgentContext me) => me.Id.Value % offers == 0 ? new Offer(0.1 * me.Id.Value) : null;

    /// <summary>Skipped for whom the sync point left out.</summary>
    [Node]
    private void Keep(Share share, Market.Events events, AgentContext me) => events.Emit(new Line($"{me.Id.Value} keeps {share.Amount}"));

    /// <summary>Runs for everybody: absence is accepted.</summary>
    [Node]
    private void Note(Share? share, Market.Events events, AgentContext me) => events.Emit(new Line($"{me.Id.Value} notes {share?.Amount.ToString() ?? "nothing"}"));
}

[Agent]
public partial struct Buyer
{
    [Node]
    private readonly Offer Bid(AgentContext me) => new(1000 + me.Id.Value);
}

[Simulation<Market, Seller, Buyer>]
public sealed partial class MarketSimulation
{
    [SyncPoint]
    private static Scatter<Share> Divide(Gather<Offer> offers, Fold<Tally> fold, Market.Events events)
    {
        var shares = new Scatter<Share>(offers);
        foreach (var (agent, offer) in offers)
        {
            if (offer.Price > 0.15)
                shares[agent] = new Share((int)(offer.Price * 10));
        }
        events.Emit(new Line($"{offers.Count} of {offers.Expected}, {fold.Count} added in {fold.Value.Merged + 1} blocks, agent 2 {(offers.TryGet(new AgentId(2), out var two) ? "has " + two.Price.ToString(CultureInfo.InvariantCulture) : "has none")}, last is {offers[^1].Agent}"));
        return shares;
    }
}
