using MetaIsland.Testing.State;

namespace MetaIsland.Testing.Running;

/// <summary>The first round that ended other than expected.</summary>
/// <param name="Round">From 0; -1 for the state before the first.</param>
/// <param name="Leaves">The state it ended with; null if it did not come to its end, or should not have.</param>
/// <param name="Failure">How the run failed, if it did.</param>
/// <param name="Thrown">What the factory threw, if it did.</param>
internal sealed record Mismatch(int Round, IReadOnlyList<Leaf>? Leaves = null, FailureMark? Failure = null, string? Thrown = null);
