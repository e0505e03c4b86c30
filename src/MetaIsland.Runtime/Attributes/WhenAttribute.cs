namespace MetaIsland;

/// <summary>
/// On a node: it is skipped where a <see cref="bool"/> property or field of its agent is false. That is read once, when all the node waits for
/// has ended; a skipped node has no output, and what needs it is skipped too.
/// </summary>
/// <param name="property">A <see cref="bool"/> property or field of the agent: <c>nameof(IsHungry)</c>.</param>
/// <example><code>
/// bool IsHungry => food &lt; 3;
///
/// [Node, When(nameof(IsHungry))] Wish Choose(Lake.View lake) => new(lake.Fish.Sum() / 10);
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WhenAttribute(string property) : Attribute
{
    /// <summary>The property or field.</summary>
    public string Property { get; } = property;
}
