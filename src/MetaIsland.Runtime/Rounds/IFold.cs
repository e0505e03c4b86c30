namespace MetaIsland;

/// <summary>A running total that a sync point takes instead of all values. Its default value is the total of nothing.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TSelf">The tally itself.</typeparam>
/// <example><code>
/// public struct Tally : IFold&lt;Proposal, Tally&gt;
/// {
///     public long Sum;
///     public void Add(in Proposal value) =&gt; Sum += value.Amount;
///     public void Merge(in Tally other) =&gt; Sum += other.Sum;
/// }
/// </code></example>
public interface IFold<T, TSelf>
    where TSelf : struct, IFold<T, TSelf>
{
    /// <summary>Adds one agent's value.</summary>
    void Add(in T value);

    /// <summary>Adds the total of agents that come later.</summary>
    void Merge(in TSelf other);
}
