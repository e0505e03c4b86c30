namespace MetaIsland;

/// <summary>
/// Marks a static method of a simulation where agents meet: it runs once a round, when everything it takes has come. Before its body the
/// events of its ancestors are committed, after it its own.
/// </summary>
/// <remarks>
/// It may take <see cref="Gather{T}"/>, <see cref="Fold{TTally}"/>, with <see cref="SyncMode.Streaming"/> an
/// <c>IAsyncEnumerable&lt;Arrival&lt;T&gt;&gt;</c>, with <see cref="SyncMode.OneByOne"/> an <see cref="Arrival{T}"/>, values of earlier sync
/// points, the world's <c>View</c> and <c>Events</c>, <see cref="SimulationContext"/>, <see cref="Population{TAgent}"/>, services and a
/// <see cref="CancellationToken"/>, and returns a value for all, a <see cref="Scatter{T}"/>, or nothing.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SyncPointAttribute : Attribute
{
    /// <summary>How it takes what agents bring.</summary>
    public SyncMode Mode { get; set; }

    /// <summary>In which order a streaming or one-by-one sync point takes them.</summary>
    public SyncOrder Order { get; set; }

    /// <summary>
    /// It closes when this part of the agents that are not known to be absent has come: more than 0, at most 1. Who is not there is out for
    /// this round.
    /// </summary>
    public double Quorum { get; set; } = 1.0;

    /// <summary>
    /// How long it waits at most, as <see cref="TimeSpan"/> is written (<c>"00:00:30"</c>), more than zero: from the close of the sync point
    /// before it, or for the first from the end of the round before.
    /// </summary>
    public string? Deadline { get; set; }

    /// <summary>What becomes of nodes that still run when it closes.</summary>
    public LatePolicy Late { get; set; }

    /// <summary>
    /// A property or field of the agents: those with equal values meet on their own. Its type is an integer, an enum, <see cref="string"/> or
    /// <see cref="AgentId"/>; it is read once, as the round before left it.
    /// </summary>
    public string? GroupBy { get; set; }
}
