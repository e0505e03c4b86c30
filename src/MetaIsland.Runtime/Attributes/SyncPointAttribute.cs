namespace MetaIsland;

/// <summary>
/// Marks a static method of a simulation where agents meet: it runs once a round, when everything it takes has come. Before its body the
/// events of its ancestors are committed, after it its own.
/// </summary>
/// <remarks>
/// It may take <see cref="Gather{T}"/>, <see cref="Fold{TTally}"/>, values of earlier sync points, the world's <c>View</c> and <c>Events</c>,
/// <see cref="SimulationContext"/>, services and a <see cref="CancellationToken"/>, and returns a value for all, a
/// <see cref="Scatter{T}"/>, or nothing.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SyncPointAttribute : Attribute;
