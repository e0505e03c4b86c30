namespace MetaIsland;

/// <summary>Orders nodes of one agent, or sync points of one simulation, where no data flows. It adds order only.</summary>
/// <param name="nodes">What comes before, best written with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterAttribute(params string[] nodes) : Attribute
{
    /// <summary>What comes before.</summary>
    public IReadOnlyList<string> Nodes { get; } = nodes;
}
