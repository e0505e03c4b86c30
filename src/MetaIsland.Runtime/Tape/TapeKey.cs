namespace MetaIsland;

/// <summary>Where on a tape an outcome stands: the same key random numbers have (law 8).</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Agent">The agent's id; -1 for a sync point, -2 for its close, -3 for what it carries over.</param>
/// <param name="Node">Qualified name of the node or sync point.</param>
/// <param name="Call">The message's place for a handler, the group's at a grouped sync point, the agent's id at a one-by-one one; else 0.</param>
public readonly record struct TapeKey(int Round, int Agent, string Node, int Call = 0);
