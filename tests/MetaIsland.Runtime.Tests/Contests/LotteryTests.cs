using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

/// <summary>Everybody has the same chance, whatever distinguishes one contest from the next.</summary>
public sealed class LotteryTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    [InlineData(64)]
    public void OverContestsOfOneCommit_IsFair(int contenders)
    {
        const int Contests = 20_000;
        var counts = new int[contenders];
        foreach (var place in WinnersOfOneCommit(Contests, contenders, Claims.Seed))
            counts[place]++;

        AssertUniform(counts, Contests);
    }

    [Theory]
    [InlineData("round")]
    [InlineData("commit")]
    [InlineData("seed")]
    [InlineData("stream")]
    public void OverTimeAndSeeds_IsFair(string what)
    {
        const int Contenders = 5;
        var counts = new int[Contenders];
        for (var i = 0; i < 20_000; i++)
        {
            counts[WinnersOfOneCommit(1, Contenders, what switch
            {
                "round" => Claims.Seed with { Round = i },
                "commit" => Claims.Seed with { Commit = i },
                "seed" => Claims.Seed with { Seed = (ulong)i },
                _ => Claims.Seed with { Stream = (uint)i },
            })[0]]++;
        }

        AssertUniform(counts, 20_000);
    }

    [Fact]
    public void NeighbouringContests_KnowNothingOfEachOther()
    {
        const int Contenders = 4;
        var pairs = new int[Contenders * Contenders];
        var winners = WinnersOfOneCommit(40_000, Contenders, Claims.Seed);
        for (var i = 1; i < winners.Length; i++)
            pairs[(winners[i - 1] * Contenders) + winners[i]]++;

        AssertUniform(pairs, winners.Length - 1);
    }

    [Fact]
    public void ATurnLater_TheTicketsAreOthers()
    {
        // The key is held and nobody leaves it: every winner loses after all, and the same events meet again.
        const int Contenders = 6;
        var counts = new int[Contenders];
        var rules = new Rules<Claim, int>(
            claim => [claim.Plot],
            contest =>
            {
                new SeededLottery().Resolve(contest);
                counts[contest.FirstWinner]++;
            })
        { MaxBids = 1000, Frees = _ => -1, Held = _ => true };
        rules.Decide([.. Enumerable.Range(0, Contenders).Select(index => new Claim(index, 7, 0))]);

        AssertUniform(counts, 1000);
    }

    [Fact]
    public void TheSameSeed_GivesTheSameWinners() => Assert.Equal(
        WinnersOfOneCommit(500, 5, Claims.Seed),
        WinnersOfOneCommit(500, 5, Claims.Seed));

    // Computed from docs/random.md by a program of its own.
    [Fact]
    public void TheFirstWinners_AreTheseForEver() =>
        Assert.Equal("2 3 0 1 1 0 0 0 4 4 4 0 2 2 1 4 3 2 1 2 4 1 1 4", string.Join(' ', WinnersOfOneCommit(24, 5, Claims.Seed)));

    private static int[] WinnersOfOneCommit(int contests, int contenders, ContestSeed seed)
    {
        var contention = new Contention<Claim, int>(Claims.Of(new SeededLottery().Resolve));
        contention.DecideAgain([.. Enumerable.Range(0, contests * contenders).Select(index => new Claim(index, index % contests, 0))], seed);
        return [.. contention.Winners().OrderBy(ordinal => ordinal % contests).Select(ordinal => ordinal / contests)];
    }

    /// <summary>Chi-square; the limit is passed by chance in one case of 10,000 (Wilson and Hilferty's approximation), and the seeds are fixed.</summary>
    private static void AssertUniform(int[] counts, int total)
    {
        Assert.Equal(total, counts.Sum());
        var expected = (double)total / counts.Length;
        var chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        var freedom = counts.Length - 1.0;
        var root = 1 - (2 / (9 * freedom)) + (3.719 * Math.Sqrt(2 / (9 * freedom)));
        Assert.InRange(chiSquare, 0, freedom * root * root * root);
    }
}
