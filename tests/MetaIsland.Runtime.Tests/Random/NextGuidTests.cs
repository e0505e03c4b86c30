using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

public sealed class NextGuidTests
{
    [Fact]
    public void NextGuid_IsTheTwoNumbersDrawn_WithVersionAndVariant()
    {
        var draws = default(RandomDraws);
        draws.Restart(seed: 7, round: 0, agent: 0, name: 0);
        var first = draws.NextUInt64();
        var second = draws.NextUInt64();

        var guid = TestRandom.Of(7).NextGuid();

        var drawn = $"{first:x16}{second:x16}".ToCharArray();
        drawn[12] = '4';
        drawn[16] = "89ab"[(int)((second >> 60) & 3)];
        Assert.Equal(new string(drawn), guid.ToString("n"));
    }

    [Fact]
    public void NextGuid_DrawsAnew_AndTheSameFromTheSameSeed()
    {
        var one = TestRandom.Of(8);
        var other = TestRandom.Of(8);

        var drawn = Enumerable.Range(0, 1000).Select(_ => one.NextGuid()).ToArray();

        Assert.Equal(drawn.Length, drawn.Distinct().Count());
        Assert.Equal(drawn, Enumerable.Range(0, 1000).Select(_ => other.NextGuid()));
    }
}
