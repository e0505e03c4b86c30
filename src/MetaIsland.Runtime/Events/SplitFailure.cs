namespace MetaIsland.Events;

/// <summary>An <c>[Apply]</c> threw on one of several threads.</summary>
/// <param name="Stretch">The place of the event's stretch in canonical order.</param>
/// <param name="Index">The event's place in it.</param>
/// <param name="Exception">What was thrown.</param>
internal sealed record SplitFailure(int Stretch, int Index, Exception Exception);
