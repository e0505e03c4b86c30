namespace MetaIsland;

/// <summary>An event that reached its <c>[Apply]</c>, as the log has it.</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Commit">The commit: the name of its sync point, as <see cref="Plan.SyncPoints"/> has it, or <see cref="EventLog.EndOfRound"/>.</param>
/// <param name="Agent">Who emitted it; null for a sync point.</param>
/// <param name="Node">The node or sync point that emitted it, by its qualified name.</param>
/// <param name="Event">The event as it was applied: where a contest was won with another one, that.</param>
/// <param name="IsApplied">False: its <c>[Apply]</c> returned false.</param>
public sealed record LogEntry(int Round, string Commit, AgentId? Agent, string Node, object Event, bool IsApplied);
