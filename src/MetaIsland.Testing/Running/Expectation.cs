namespace MetaIsland.Testing.Running;

/// <summary>What every run has to come to: the hash before the first round and that after each, as far as the run came; and how it fails.</summary>
internal sealed record Expectation(int Rounds, IReadOnlyList<StateHash> Hashes, FailureMark? Failure);
