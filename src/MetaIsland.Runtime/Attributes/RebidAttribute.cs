namespace MetaIsland;

/// <summary>
/// Marks the static method of a world with which a loser bids again: <c>static bool X(ref TEvent bid, TakenKeys&lt;TKey&gt; taken)</c>, with the
/// world's <c>View</c> as a third parameter where the version before the commit is wanted. It changes the bid, as a rule its key, or returns
/// false to give up, and writes nothing else.
/// </summary>
/// <remarks>
/// One for a type of event, whose <see cref="ApplyAttribute"/> has a key and <see cref="ApplyAttribute.MaxBids"/> of more than 1. Losers bid
/// independently of each other; a bid on a taken key loses.
/// </remarks>
/// <example><code>
/// [Apply(Key = nameof(Harvest.Plot), MaxBids = 8)] void Apply(Harvest harvest) => soil[harvest.Plot] -= harvest.Amount;
///
/// [Rebid] static bool Again(ref Harvest bid, TakenKeys&lt;int&gt; taken, Island.View before)
/// {
///     for (var plot = 0; plot &lt; before.Soil.Length; plot++)
///     {
///         if (before.Soil[plot] &lt; bid.Amount || taken.Contains(plot))
///             continue;
///         bid = bid with { Plot = plot };
///         return true;
///     }
///     return false;
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RebidAttribute : Attribute;
