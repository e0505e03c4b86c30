namespace MetaIsland;

/// <summary>Makes a sync point wait for these nodes of every agent of a type, where no data flows.</summary>
/// <typeparam name="TAgent">The agent.</typeparam>
/// <param name="nodes">Its nodes, best written with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterAttribute<TAgent>(params string[] nodes) : Attribute
{
    /// <summary>Its nodes.</summary>
    public IReadOnlyList<string> Nodes { get; } = nodes;
}
