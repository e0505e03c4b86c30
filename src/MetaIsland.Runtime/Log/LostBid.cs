namespace MetaIsland;

/// <summary>A bid that was lost.</summary>
/// <param name="Turn">The turn, from 1.</param>
/// <param name="Key">What was bid for; of several keys the first that was lost.</param>
/// <param name="Winner">To whom; null if nobody won, or a sync point did.</param>
public sealed record LostBid(int Turn, object Key, AgentId? Winner);
