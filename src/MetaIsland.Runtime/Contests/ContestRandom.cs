using MetaIsland.Randomness;

namespace MetaIsland.Contesting;

/// <summary>The draws of one contest after another.</summary>
internal sealed class ContestRandom : RandomSource
{
    // The most turns is 1000; so a call is a commit and a turn.
    private const int TurnBits = 10;

    /// <summary>Goes to the start of a contest's own stream.</summary>
    /// <param name="seed">The commit and the type of event.</param>
    /// <param name="turn">From 0.</param>
    /// <param name="number">The contest's place among those of its turn, by first contender; from 0.</param>
    /// <remarks>
    /// No agent has a negative id, and no contest the number that would make it -1, which is a sync point's: no stream is also one of a node.
    /// </remarks>
    public void Restart(in ContestSeed seed, int turn, int number) =>
        Draws.Restart(seed.Seed, seed.Round, int.MinValue + number, seed.Stream, (seed.Commit << TurnBits) | turn);
}
