using MetaIsland;

namespace SugarscapeSample;

/// <summary>What became of what a forager did in a round, and why?</summary>
internal readonly record struct Question(AgentId Agent, int Round);
