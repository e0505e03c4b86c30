namespace MetaIsland.Events;

/// <summary>An <c>[Apply]</c> threw on one of several threads.</summary>
/// <param name="Place">The event's place in the commit.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record SplitFailure(int Place, Exception Exception);
