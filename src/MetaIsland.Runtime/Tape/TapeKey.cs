namespace MetaIsland;

/// <summary>Where on a tape an outcome stands: the same key random numbers have (law 8).</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Agent">The agent's id; -1 for a sync point.</param>
/// <param name="Node">Qualified name of the node or sync point.</param>
/// <param name="Call">
/// What tells runs of one node in one round apart: the place of the message a handler hears, the group's, or the agent's id for a one-by-one sync
/// point; else 0.
/// </param>
public readonly record struct TapeKey(int Round, int Agent, string Node, int Call = 0);
