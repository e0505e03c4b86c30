namespace MetaIsland.Rounds;

/// <summary>A node or sync point that has begun and not returned, as the watchdog finds it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Phase">How many sync points come before it.</param>
/// <param name="Agent">The agent's id; <see cref="Failure.Everybody"/> for a sync point.</param>
/// <param name="Node">Rank of the node.</param>
internal sealed record OpenRun(int Round, int Phase, int Agent, int Node) : IComparable<OpenRun>
{
    public int CompareTo(OpenRun? other) => other is null ? -1 : (Round, Phase, Agent, Node).CompareTo((other.Round, other.Phase, other.Agent, other.Node));
}
