namespace MetaIsland.Logging;

/// <summary>What a contest said of an event.</summary>
/// <param name="Rule">The policy or the <c>[Resolve]</c> method; null where there was no contest.</param>
/// <param name="Key">What it was about.</param>
/// <param name="Winner">Who won it.</param>
/// <param name="LostBids">What it had bid for before; null for nothing.</param>
internal readonly record struct DecidedBy(string? Rule, object? Key, AgentId? Winner, IReadOnlyList<LostBid>? LostBids);
