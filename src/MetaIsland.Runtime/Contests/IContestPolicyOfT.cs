namespace MetaIsland;

/// <summary>Decides contests of one type of event: who of the contenders for one key wins.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <remarks>
/// Bound by what binds <see cref="IContestPolicy"/>. Let the winner depend on what the events say and who sent them, not on their places:
/// <see cref="Contests.AssertOrderInsensitive{TEvent}(IContestPolicy{TEvent}, IEnumerable{TEvent})"/> tests it.
/// </remarks>
/// <example>
/// <code>
/// public sealed class Strongest : IContestPolicy&lt;Claim&gt;
/// {
///     public void Resolve(Contest&lt;Claim&gt; contest)
///     {
///         var best = 0;
///         for (var i = 1; i &lt; contest.Count; i++)
///         {
///             if (contest[i].Value.Strength &gt; contest[best].Value.Strength)
///                 best = i;
///         }
///         contest.Win(best);
///     }
/// }
/// </code>
/// Two of the same strength: the first in the contest wins, which is the one with the smaller id in a commit. The test presents them in other
/// orders and calls that a dependence on order; compare <c>contest[i].Agent</c> too, and it is none.
/// </example>
public interface IContestPolicy<TEvent>
{
    /// <summary>Names the winners. Who is not named has lost.</summary>
    /// <param name="contest">The events that want one key; of no use after this call.</param>
    void Resolve(Contest<TEvent> contest);
}
