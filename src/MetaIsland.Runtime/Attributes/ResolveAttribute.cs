namespace MetaIsland;

/// <summary>
/// Marks the static method of a world that decides the contests of one type of event: <c>static void X(Contest&lt;TEvent&gt; contest)</c>, with
/// the world's <c>View</c> as a second parameter where the version before the commit is wanted. It is called for every key, also with one
/// contender, and writes nothing; who it does not name has lost.
/// </summary>
/// <remarks>
/// It stands instead of <see cref="ApplyAttribute.Policy"/>, one for a type of event, whose <see cref="ApplyAttribute"/> has a key.
/// </remarks>
/// <example><code>
/// [Apply(Key = nameof(Harvest.Plot))] void Apply(Harvest harvest) => soil[harvest.Plot] -= harvest.Amount;
///
/// [Resolve] static void Share(Contest&lt;Harvest&gt; contest, Island.View before)
/// {
///     var share = before.Soil[contest[0].Value.Plot] / contest.Count;
///     for (var i = 0; i &lt; contest.Count; i++)
///         contest.Win(i, contest[i].Value with { Amount = share });
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ResolveAttribute : Attribute;
