namespace MetaIsland;

/// <summary>Picks one of several producers of a parameter's type by name.</summary>
/// <param name="producer">The node or sync point, best written with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromAttribute(string producer) : Attribute
{
    /// <summary>The node or sync point.</summary>
    public string Producer { get; } = producer;
}
