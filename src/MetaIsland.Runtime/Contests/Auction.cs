namespace MetaIsland;

/// <summary>
/// A sealed-bid second-price auction: the highest bid wins and pays the second highest, so that nobody gains by bidding anything but what the
/// key is worth to it (W. Vickrey, <i>Counterspeculation, auctions, and competitive sealed tenders</i>, Journal of Finance 16, 1961).
/// </summary>
/// <remarks>
/// Of several highest bids the first in canonical order wins, at its own bid. Bids below <see cref="Reserve"/> lose, and nobody pays less than
/// that: a single bidder pays the reserve. What is applied is <see cref="IBid{TSelf}.AtPrice"/> of the winner's event. An event that does not
/// implement <see cref="IBid{TSelf}"/> of itself makes the contest throw <see cref="InvalidOperationException"/>.
/// </remarks>
/// <example>
/// With a reserve of your own:
/// <code>
/// public sealed class LandAuction : IContestPolicy&lt;Buy&gt;
/// {
///     private readonly Auction auction = new() { Reserve = 100 };
///
///     public void Resolve(Contest&lt;Buy&gt; contest) =&gt; auction.Resolve(contest);
/// }
/// </code>
/// </example>
public sealed class Auction : IContestPolicy
{
    /// <summary>The least that is accepted and paid. 0 unless set: then a single bidder pays nothing, and negative bids lose.</summary>
    public long Reserve { get; init; }

    /// <inheritdoc/>
    public void Resolve<TEvent>(Contest<TEvent> contest)
    {
        if (!typeof(IBid<TEvent>).IsAssignableFrom(typeof(TEvent)))
        {
            var name = typeof(TEvent).Name;
            throw new InvalidOperationException($"Auction needs to know what {name} bids: let it implement IBid<{name}>, or name another policy.");
        }
        var winner = -1;
        var highest = Reserve;
        var price = Reserve;
        for (var i = 0; i < contest.Count; i++)
        {
            var bid = BidOf(in contest.EventAt(i));
            if (bid < Reserve)
                continue;
            if (winner < 0 || bid > highest || (bid == highest && contest.RankOf(i) < contest.RankOf(winner)))
            {
                price = highest;
                highest = bid;
                winner = i;
            }
            else
            {
                price = Math.Max(price, bid);
            }
        }
        if (winner >= 0)
            contest.Win(winner, ((IBid<TEvent>)contest.EventAt(winner)!).AtPrice(price));
    }

    // The cast of a struct is not a box: the JIT knows both types and calls the member directly.
    private static long BidOf<TEvent>(in TEvent e) => ((IBid<TEvent>)e!).Bid;
}
