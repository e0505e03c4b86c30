using MetaIsland.Runtime.Tests;

namespace MetaIsland.Tests.Contesting;

public sealed class PolicyTests
{
    private static Claim[] Bids(params long[] amounts) => [.. amounts.Select((amount, index) => new Claim(index, 7, amount))];

    private static long[] Numbers(string text) => [.. text.Split(' ').Select(long.Parse)];

    private static int[] Winners(IContestPolicy policy, params long[] amounts) => Claims.Decide(policy.Resolve, Bids(amounts)).Winners();

    [Fact]
    public void FirstInOrder_TakesTheFirst() => Assert.Equal([0], Winners(new FirstInOrder(), 1, 2, 3));

    [Fact]
    public void AllFail_TakesNobodyOfTwo()
    {
        Assert.Equal([0], Winners(new AllFail(), 5));
        var contention = Claims.Decide(new AllFail().Resolve, Bids(5, 6));
        Assert.Empty(contention.Winners());
        Assert.Equal(-1, contention.WinnerOf(1));
    }

    [Theory]
    [InlineData(1, "10 30 20")]
    [InlineData(0, "5 5 5")]
    [InlineData(1, "3 9 9")]
    [InlineData(2, "-9223372036854775808 -9223372036854775808 9223372036854775807")]
    [InlineData(0, "-9223372036854775808 -9223372036854775808 -9223372036854775808")]
    public void HighestPriority_TakesTheHighest_OfSeveralTheFirst(int winner, string amounts) =>
        Assert.Equal([winner], Winners(new HighestPriority(), Numbers(amounts)));

    [Theory]
    [InlineData(0, 1, 20, "10 30 20")]
    [InlineData(0, 0, 30, "30 30 20")]      // a tie: the first, at its own bid
    [InlineData(0, 0, 0, "30")]               // alone: the reserve
    [InlineData(12, 0, 12, "30")]
    [InlineData(12, 2, 12, "3 4 12")]       // at the reserve, and the others below it
    [InlineData(12, 1, 20, "20 30 12")]
    [InlineData(-5, 1, -4, "-4 -3")]
    [InlineData(0, 0, 0, "7 -3")]            // a bid below the reserve sets no price
    public void Auction_TheHighestPaysTheSecond_ButNoLessThanTheReserve(long reserve, int winner, long price, string amounts)
    {
        var contention = Claims.Decide(new Auction { Reserve = reserve }.Resolve, Bids(Numbers(amounts)));

        Assert.Equal([winner], contention.Winners());
        Assert.Equal(price, contention.EventOf(winner).Amount);
    }

    [Theory]
    [InlineData(0, "-1")]
    [InlineData(10, "9 3")]
    public void Auction_NobodyReachesTheReserve_NobodyWins(long reserve, string amounts) =>
        Assert.Empty(Winners(new Auction { Reserve = reserve }, Numbers(amounts)));

    [Fact]
    public void Auction_BiddingOnesValue_IsNeverWorse()
    {
        var random = TestRandom.Of(5);
        for (var round = 0; round < 5_000; round++)
        {
            var others = Enumerable.Range(0, random.Next(4)).Select(_ => (long)random.Next(20)).ToArray();
            long value = random.Next(20), lie = random.Next(20);
            Assert.True(Gain(value) >= Gain(lie));

            long Gain(long bid)
            {
                var contention = Claims.Decide(new Auction { Reserve = 3 }.Resolve, Bids([.. others, bid]));
                var me = others.Length;
                return contention.OutcomeOf(me) == EventOutcome.Applied ? value - contention.EventOf(me).Amount : 0;
            }
        }
    }

    [Fact]
    public void Merge_FoldsFromTheFirstToTheLast()
    {
        var contention = new Rules<Word, int>(_ => [1], new Merge().Resolve).Decide(new Word("a"), new Word("b"), new Word("c"), new Word("d"));

        Assert.Equal(new Word("(((a+b)+c)+d)"), contention.EventOf(0));
        Assert.Equal([0], contention.Winners());
        Assert.Equal(EventOutcome.Merged, contention.OutcomeOf(3));
    }

    [Fact]
    public void Merge_OfOne_LeavesItAsItIs() =>
        Assert.Equal(new Word("a"), new Rules<Word, int>(_ => [1], new Merge().Resolve).Decide(new Word("a")).EventOf(0));

    [Fact]
    public void WithoutItsInterface_APolicySaysWhatToWrite()
    {
        Assert.Contains("let it implement IPrioritized", Refused(new HighestPriority()), StringComparison.Ordinal);
        Assert.Contains("let it implement IBid<Bare>", Refused(new Auction()), StringComparison.Ordinal);
        Assert.Contains("let it implement IMergeable<Bare>", Refused(new Merge()), StringComparison.Ordinal);

        // Also for a single contender: or it would only be known once two have met.
        static string Refused(IContestPolicy policy) =>
            Assert.Throws<InvalidOperationException>(() => new Rules<Bare, int>(_ => [1], policy.Resolve).Decide(default(Bare))).Message;
    }

    [Fact]
    public void Winners_WhereWhatIsSaidDecides_DoNotDependOnTheOrderOfAgents()
    {
        var random = TestRandom.Of(11);
        long[] amounts = [3, 1, 4, 15, 9, 2, 6, 5, 35, 8];
        for (var shuffle = 0; shuffle < 10_000; shuffle++)
        {
            random.Shuffle<long>(amounts);
            var priority = Claims.Decide(new HighestPriority().Resolve, Bids(amounts));
            var auction = Claims.Decide(new Auction().Resolve, Bids(amounts));
            var merged = Claims.Decide(new Merge().Resolve, Bids(amounts));

            Assert.Equal(35, priority.EventOf(priority.Winners().Single()).Amount);
            Assert.Equal(35, amounts[auction.Winners().Single()]);
            Assert.Equal(15, auction.EventOf(auction.Winners().Single()).Amount);
            Assert.Equal(amounts.Sum(), merged.EventOf(0).Amount);
        }
    }

    private readonly record struct Bare(int Plot);

    private readonly record struct Word(string Text) : IMergeable<Word>
    {
        public Word MergeWith(Word other) => new($"({Text}+{other.Text})");
    }
}
