using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

public sealed class ContestTests
{
    private static readonly Claim[] Three = [new(0, 7, 10), new(1, 7, 30), new(2, 7, 20)];

    [Fact]
    public void Contenders_AreInCanonicalOrder_WithWhoEmittedThem()
    {
        Entry<Claim>[] seen = [], again = [];
        Claims.Decide(
            contest =>
            {
                seen = [.. contest];
                again = [.. Enumerable.Range(0, contest.Count).Select(index => contest[index])];
            },
            Three);

        Assert.Equal(Three.Select((claim, index) => new Entry<Claim>(new AgentId(index), claim)), seen);
        Assert.Equal(seen, again);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void Win_IndexOutOfRange_NamesEventKeyAndRange(int index)
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => Claims.Decide(contest => contest.Win(index), Three));
        Assert.Contains("In the contest of Claim for 7 there are 3 contenders: an index is from 0 to 2.", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Claims.Decide(contest => contest.Win(index, Three[0]), Three));
        Assert.Throws<ArgumentOutOfRangeException>(() => Claims.Decide(contest => _ = contest[index], Three));
    }

    [Fact]
    public void Win_Twice_Throws()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Claims.Decide(contest => { contest.Win(1); contest.Win(1, contest[1].Value); }, Three));
        Assert.Contains("Win(1) in the contest of Claim for 7: it has won already.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WinAndMerge_Throws_InEitherOrder()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Claims.Decide(contest => { contest.Win(1); contest.Merge(Three[0]); }, Three));
        Assert.Contains("a contender has won already", e.Message, StringComparison.Ordinal);
        for (var index = 0; index < 3; index++)
        {
            e = Assert.Throws<InvalidOperationException>(() => Claims.Decide(contest => { contest.Merge(Three[0]); contest.Win(index); }, Three));
            Assert.Contains("Call Merge or Win, not both", e.Message, StringComparison.Ordinal);
        }
        e = Assert.Throws<InvalidOperationException>(() => Claims.Decide(contest => { contest.Merge(Three[0]); contest.Merge(Three[0]); }, Three));
        Assert.Contains("merged already", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Instead_OfAnotherKey_Throws()
    {
        var e = Assert.Throws<ArgumentException>(() => Claims.Decide(contest => contest.Win(0, contest[0].Value with { Plot = 8 }), Three));
        Assert.Contains("In the contest of Claim for 7", e.Message, StringComparison.Ordinal);
        Assert.Contains("has the key 8 and not 7", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Claims.Decide(contest => contest.Merge(contest[0].Value with { Plot = 8 }), Three));
    }

    [Fact]
    public void AContestThatHasBeenDecided_Throws()
    {
        Contest<Claim> kept = null!;
        var stream = default(RandomStream);
        Claims.Decide(contest => { kept = contest; stream = contest.Random; contest.Win(0); }, Three);

        Assert.All(
            [
                () => _ = kept.Count, () => _ = kept[0], () => kept.Win(1), () => kept.Win(1, Three[1]), () => kept.Merge(Three[0]), () => _ = kept.Random,
                () => kept.GetEnumerator(), () => _ = kept.ToArray(),
            ],
            (Action use) => Assert.Contains("has been decided", Assert.Throws<InvalidOperationException>(use).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void AContestWhosePolicyThrew_IsOverToo()
    {
        Contest<Claim> kept = null!;
        var contention = new Contention<Claim, int>(Claims.Of(contest => throw new InvalidTimeZoneException((kept = contest).ToString())));

        var thrown = Assert.Throws<InvalidTimeZoneException>(() => contention.DecideAgain(Three, Claims.Seed));
        Assert.Equal("the contest of Claim for 7", thrown.Message);
        Assert.Equal(7, contention.CurrentKey);
        Assert.Throws<InvalidOperationException>(() => kept.Count);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void SeveralMayWin_AndWhoIsNotNamedHasLost(int one, int other)
    {
        var contention = Claims.Decide(contest => { Win(contest, one); Win(contest, other); }, Three);

        Assert.Equal([1, 2], contention.Winners());
        Assert.Equal(1, contention.WinnerOf(0));
        Assert.Equal(7, contention.KeyLost(0));
        Assert.Equal(Three[1], contention.EventOf(1));
        Assert.Equal(new Claim(2, 7, 1), contention.EventOf(2));

        static void Win(Contest<Claim> contest, int index)
        {
            if (index == 1)
                contest.Win(1);
            else
                contest.Win(2, contest[2].Value with { Amount = 1 });
        }
    }

    [Fact]
    public void Merge_IsAppliedInThePlaceOfTheFirst()
    {
        var contention = Claims.Decide(contest => contest.Merge(new Claim(99, 7, 60)), Three);

        Assert.Equal([EventOutcome.Applied, EventOutcome.Merged, EventOutcome.Merged], Enumerable.Range(0, 3).Select(contention.OutcomeOf));
        Assert.Equal(new Claim(99, 7, 60), contention.EventOf(0));
        Assert.Equal([0, 0], [contention.WinnerOf(1), contention.WinnerOf(2)]);
    }

    [Fact]
    public void Random_IsTheDocumentedStream_OfEachContest()
    {
        var drawn = new Dictionary<int, (int First, int Second)>();
        Claims.Decide(
            contest => drawn[contest[0].Value.Plot] = (contest.Random.Next(1 << 30), contest.Random.Next(1 << 30)),
            new(0, 9, 0), new(1, 4, 0), new(2, 9, 0), new(3, 6, 0));

        // Contests are numbered by their first contenders: 9, 4, 6.
        Assert.Equal([9, 4, 6], drawn.Keys);
        Assert.All(drawn.Values.Select((draws, number) => (draws, number)), contest =>
        {
            var source = new ContestRandom();
            source.Draws.Restart(seed: 42, round: 3, agent: int.MinValue + contest.number, name: 0xC0FFEE, call: 1 << 10);
            var stream = new RandomStream(source);
            Assert.Equal((stream.Next(1 << 30), stream.Next(1 << 30)), contest.draws);
        });
    }
}
