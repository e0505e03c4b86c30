using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

/// <summary>A stream without a simulation.</summary>
internal sealed class TestRandom : RandomSource
{
    private TestRandom(ulong seed) => Draws.Restart(seed, round: 0, agent: 0, name: 0);

    public static RandomStream Of(ulong seed) => new(new TestRandom(seed));
}
