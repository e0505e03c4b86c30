namespace MetaIsland;

/// <summary>Where on a tape an outcome stands: the same key random numbers have (law 8).</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Agent">The agent's id; -1 for a sync point.</param>
/// <param name="Node">Qualified name of the node or sync point.</param>
public readonly record struct TapeKey(int Round, int Agent, string Node);
