namespace MetaIsland.Programs.Tests.Reference;

/// <summary>An event, a birth or a retirement, and where in canonical order it stands.</summary>
/// <param name="Event">What was emitted.</param>
/// <param name="Agent">By whom; for groups, behind all agents.</param>
/// <param name="Rank">The node's place.</param>
/// <param name="Number">Its place among those of that node.</param>
/// <param name="Emitter">The qualified name of the node or sync point.</param>
/// <param name="By">The agent; null for a sync point.</param>
internal sealed record EmittedEvent(object Event, int Agent, int Rank, int Number, string Emitter, AgentId? By);
