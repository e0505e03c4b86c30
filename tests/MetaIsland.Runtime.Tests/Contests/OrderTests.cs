namespace MetaIsland.Tests.Contesting;

public sealed class OrderTests
{
    private static readonly Claim[] Twelve = [.. Enumerable.Range(0, 12).Select(index => new Claim(index, 7, index * 5 % 7))];

    public static TheoryData<IContestPolicy> Policies =>
        [new FirstInOrder(), new SeededLottery(), new HighestPriority(), new AllFail(), new Auction(), new Auction { Reserve = 4 }, new Merge()];

    [Theory]
    [MemberData(nameof(Policies))]
    public void EveryPolicy_DecidesTheSame_InAllOrdersOfSevenAndTenThousandOfTwelve(IContestPolicy policy)
    {
        for (var count = 1; count <= 7; count++)
            Contests.AssertOrderInsensitive(policy, Twelve.Take(count));
        Contests.AssertOrderInsensitive(policy, Twelve);
        Contests.AssertOrderInsensitive(policy, Twelve.Select((claim, index) => new Entry<Claim>(new AgentId(index / 3), claim)));
    }

    [Fact]
    public void AllOrdersOfSeven_AreAskedFor()
    {
        var orders = new HashSet<string>();
        var asked = 0;
        Contests.AssertOrderInsensitive<Claim>(
            contest =>
            {
                asked++;
                orders.Add(string.Join(' ', contest.Select(entry => entry.Agent.Value)));
            },
            Twelve.Take(7));

        Assert.Equal(5040, orders.Count);
        Assert.Equal(4 * 5041, asked);
    }

    [Fact]
    public void MoreThanSeven_AreShuffledTenThousandTimes()
    {
        var orders = new HashSet<string>();
        Contests.AssertOrderInsensitive<Claim>(contest => orders.Add(string.Join(' ', contest.Select(entry => entry.Agent.Value))), Twelve);

        Assert.InRange(orders.Count, 9_990, 10_001);
    }

    [Fact]
    public void WhoGoesByThePlace_IsCaught_WithBothOrdersAndWinners()
    {
        var e = Caught(contest => contest.Win(0), Twelve.Take(3));

        Assert.Contains("Presented as 0 1 2: 0 wins.", e.Message, StringComparison.Ordinal);
        Assert.Contains("Presented as 1 0 2: 1 wins.", e.Message, StringComparison.Ordinal);
        Assert.Contains("2 is Claim { By = 2, Plot = 7, Amount = 3 } of agent 2.", e.Message, StringComparison.Ordinal);
        Caught(contest => contest.Win(contest.Count - 1), Twelve);
        Caught(contest => contest.Win(contest.Random.Next(contest.Count)), Twelve.Take(2));
    }

    [Fact]
    public void APolicy_IsNamed()
    {
        var e = Assert.Throws<ContestOrderException>(() => Contests.AssertOrderInsensitive(new FirstCome(), Twelve.Take(2)));
        Assert.StartsWith("FirstCome decides by the order", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFloatingSum_ByHalvesOrFromTheLeft_IsCaught()
    {
        Amount[] amounts = [new(0.1), new(0.2), new(0.3), new(1e16), new(-1e16)];

        var e = Caught(contest => contest.Merge(new Amount(Half(contest, 0, contest.Count))), amounts);
        Assert.Contains("is merged", e.Message, StringComparison.Ordinal);
        Caught(contest => contest.Merge(new Amount(contest.Sum(entry => entry.Value.Value))), amounts);
        Contests.AssertOrderInsensitive(new Merge(), amounts);

        static double Half(Contest<Amount> contest, int first, int count) => count == 1
            ? contest[first].Value.Value
            : Half(contest, first, count / 2) + Half(contest, first + (count / 2), count - (count / 2));
    }

    [Fact]
    public void WhatIsAppliedInstead_IsComparedToo() =>
        Caught(contest => contest.Win(Best(contest), contest[Best(contest)].Value with { Amount = contest[0].Value.By }), Twelve.Take(3));

    [Fact]
    public void APolicyThatRemembers_IsCaught_EvenWithOneContender()
    {
        var turn = 0;
        Caught(
            contest =>
            {
                if (turn++ % 2 == 0)
                    contest.Win(0);
            },
            Twelve.Take(1));
    }

    [Fact]
    public void TiesBrokenByPlace_AreCaught_ByAgentAreNot()
    {
        Claim[] tied = [new(0, 7, 5), new(0, 7, 5), new(0, 7, 3)];

        Caught(contest => contest.Win(Best(contest)), tied);
        Contests.AssertOrderInsensitive<Claim>(
            contest => contest.Win(Enumerable.Range(0, contest.Count).OrderByDescending(index => contest[index].Value.Amount).ThenBy(index => contest[index].Agent).First()),
            tied);
    }

    [Fact]
    public void EqualEventsOfOneAgent_AreTheSameContender()
    {
        var twice = new Entry<Claim>(new AgentId(4), new Claim(4, 7, 5));
        Contests.AssertOrderInsensitive<Claim>(contest => contest.Win(Best(contest)), [twice, twice, new(new AgentId(5), new Claim(5, 7, 1))]);
        // Which of the two gets which part does not matter either.
        Contests.AssertOrderInsensitive<Claim>(
            contest =>
            {
                contest.Win(0, contest[0].Value with { Amount = 1 });
                contest.Win(1);
            },
            [twice, twice]);
    }

    [Fact]
    public void NoContender_Throws()
    {
        Assert.Throws<ArgumentException>("events", () => Contests.AssertOrderInsensitive(new FirstInOrder(), Array.Empty<Claim>()));
        Assert.Throws<ArgumentNullException>("events", () => Contests.AssertOrderInsensitive(new FirstInOrder(), (IEnumerable<Claim>)null!));
        Assert.Throws<ArgumentNullException>("policy", () => Contests.AssertOrderInsensitive((IContestPolicy)null!, Twelve));
    }

    private static int Best(Contest<Claim> contest)
    {
        var best = 0;
        for (var i = 1; i < contest.Count; i++)
        {
            if (contest[i].Value.Amount > contest[best].Value.Amount)
                best = i;
        }
        return best;
    }

    private static ContestOrderException Caught<TEvent>(Action<Contest<TEvent>> resolve, IEnumerable<TEvent> events) =>
        Assert.Throws<ContestOrderException>(() => Contests.AssertOrderInsensitive(resolve, events));

    private static ContestOrderException Caught(Action<Contest<Claim>> resolve, IEnumerable<Claim> events) => Caught<Claim>(resolve, events);

    private readonly record struct Amount(double Value) : IMergeable<Amount>
    {
        public Amount MergeWith(Amount other) => new(Value + other.Value);
    }

    private sealed class FirstCome : IContestPolicy<Claim>
    {
        public void Resolve(Contest<Claim> contest) => contest.Win(0);
    }
}
