namespace MetaIsland;

/// <summary>An event that can be made one with another for the same key, for <see cref="Merge"/>.</summary>
/// <typeparam name="TSelf">The event itself.</typeparam>
/// <example>
/// <code>
/// public readonly record struct Deposit(int Account, long Amount) : IMergeable&lt;Deposit&gt;
/// {
///     public Deposit MergeWith(Deposit other) =&gt; this with { Amount = Amount + other.Amount };
/// }
/// </code>
/// </example>
public interface IMergeable<TSelf>
{
    /// <summary>This event and one that comes after it in canonical order, as one event with the same key.</summary>
    TSelf MergeWith(TSelf other);
}
