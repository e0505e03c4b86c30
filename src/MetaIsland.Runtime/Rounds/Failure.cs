namespace MetaIsland.Rounds;

/// <summary>Where and why a run failed. Of several the smallest by (round, phase, agent, node) is reported, so that it is always the same.</summary>
internal sealed record Failure(int Round, int Phase, int Agent, int Node, Exception Exception) : IComparable<Failure>
{
    /// <summary>The agent of a sync point: larger than those whose phase it closes.</summary>
    public const int Everybody = int.MaxValue;

    public int CompareTo(Failure? other) => other is null ? -1 : (Place, Call).CompareTo((other.Place, other.Call));

    public bool IsBefore(int round, int phase, int agent, int node) => Place.CompareTo((round, phase, agent, node)) < 0;

    /// <summary>Which run of the node: the group's place, or the agent's id where agents come one by one.</summary>
    public int Call { get; init; }

    private (int, int, int, int) Place => (Round, Phase, Agent, Node);
}
