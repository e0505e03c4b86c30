namespace MetaIsland;

/// <summary>An event that offers a price for its key, for <see cref="Auction"/>.</summary>
/// <typeparam name="TSelf">The event itself.</typeparam>
/// <example>
/// <code>
/// public readonly record struct Buy(AgentId By, int Plot, long Price) : IBid&lt;Buy&gt;
/// {
///     long IBid&lt;Buy&gt;.Bid =&gt; Price;
///
///     Buy IBid&lt;Buy&gt;.AtPrice(long price) =&gt; this with { Price = price };
/// }
/// </code>
/// </example>
public interface IBid<TSelf>
{
    /// <summary>The most its sender is ready to pay.</summary>
    long Bid { get; }

    /// <summary>The event that is applied if it wins: the same, with the same key, at the price to be paid.</summary>
    /// <param name="price">Never more than <see cref="Bid"/>.</param>
    TSelf AtPrice(long price);
}
