using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

public sealed class RandomDrawsTests
{
    private const ulong Seed = 0x299f31d0_a4093822;

    [Fact]
    public void NextUInt32_GoesThroughBlocksOfTheDocumentedCounterAndKey()
    {
        var draws = new RandomDraws();
        draws.Restart(Seed, round: 7, agent: 12, name: 0xCAFE);
        var expected = new uint[2 * Philox.Words];
        Philox.Block(0, 7, 12, 0xCAFE, 0xa4093822, 0x299f31d0, expected.AsSpan(0, Philox.Words));
        Philox.Block(1, 7, 12, 0xCAFE, 0xa4093822, 0x299f31d0, expected.AsSpan(Philox.Words));

        Assert.Equal(expected, Take(ref draws, expected.Length));
    }

    [Fact]
    public void NextUInt64_IsTwoWords_TheLowerFirst()
    {
        var words = Start(Seed, 1, 2, 3);
        var pairs = Start(Seed, 1, 2, 3);
        var taken = Take(ref words, 6);

        for (var i = 0; i < taken.Length; i += 2)
            Assert.Equal(taken[i] | ((ulong)taken[i + 1] << 32), pairs.NextUInt64());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public void Restart_AfterAnyNumberOfDraws_GivesTheSameAgain(int drawnBefore)
    {
        var draws = Start(Seed, 1, 2, 3);
        var expected = Take(ref draws, 10);
        draws.Restart(Seed, 1, 2, 3);
        Take(ref draws, drawnBefore);

        draws.Restart(Seed, 1, 2, 3);

        Assert.Equal(expected, Take(ref draws, 10));
    }

    [Theory]
    [InlineData(Seed + 1, 1, 2, 3, 0)]
    [InlineData(Seed + (1UL << 32), 1, 2, 3, 0)]
    [InlineData(Seed, 2, 2, 3, 0)]
    [InlineData(Seed, 1, 3, 3, 0)]
    [InlineData(Seed, 1, 2, 4, 0)]
    [InlineData(Seed, 1, 2, 3, 1)]
    public void Restart_OfAnotherStream_GivesOtherDraws(ulong seed, int round, int agent, uint name, int call)
    {
        var draws = Start(Seed, 1, 2, 3);
        var other = default(RandomDraws);
        other.Restart(seed, round, agent, name, call);

        Assert.Empty(Take(ref draws, 100).Intersect(Take(ref other, 100)));
    }

    [Fact]
    public void Restart_EachCallOfOneNode_HasAStreamOfItsOwn()
    {
        const int calls = 10_000;
        var firsts = new HashSet<ulong>();

        for (var call = 0; call < calls; call++)
        {
            var draws = default(RandomDraws);
            draws.Restart(Seed, 1, 2, 3, call);
            firsts.Add(draws.NextUInt64());
        }

        Assert.Equal(calls, firsts.Count);
    }

    private static RandomDraws Start(ulong seed, int round, int agent, uint name)
    {
        var draws = default(RandomDraws);
        draws.Restart(seed, round, agent, name);
        return draws;
    }

    private static uint[] Take(ref RandomDraws draws, int count)
    {
        var taken = new uint[count];
        for (var i = 0; i < count; i++)
            taken[i] = draws.NextUInt32();
        return taken;
    }
}
