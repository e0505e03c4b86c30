namespace MetaIsland;

/// <summary>What a recorded node or sync point came to.</summary>
/// <param name="Value">What it returned; null for nothing and for absence.</param>
/// <param name="Failure">What it threw, as type and message; null if it did not.</param>
/// <param name="Duration">How long it took, by the clock of the run; zero if that was not recorded.</param>
public sealed record TapeOutcome(object? Value, string? Failure, TimeSpan Duration = default);
