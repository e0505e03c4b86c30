using System.ComponentModel;

namespace MetaIsland.Contesting;

/// <summary>What the random numbers of the contests of one type of event in one commit depend on; <c>docs/random.md</c> says how.</summary>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Round">The round, from 0.</param>
/// <param name="Commit">Which commit of the round, from 0; below 2^22.</param>
/// <param name="Stream">The hash of the event type's name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ContestSeed(ulong Seed, int Round, int Commit, uint Stream);
