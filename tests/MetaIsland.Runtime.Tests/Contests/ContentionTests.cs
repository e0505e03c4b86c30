using System.Globalization;
using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

public sealed class ContentionTests
{
    private static readonly Action<Contest<Claim>> First = new FirstInOrder().Resolve;

    [Fact]
    public void NoEvents_NoTurns()
    {
        var contention = Claims.Decide(First);

        Assert.Equal((0, 0, 0), (contention.Count, contention.Turns, contention.Contested));
        Assert.Null(contention.CurrentKey);
        Assert.Throws<ArgumentOutOfRangeException>("ordinal", () => contention.OutcomeOf(0));
        Assert.Throws<ArgumentOutOfRangeException>("ordinal", () => contention.EventOf(-1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryEvent_KnowsWhy(bool soleWins)
    {
        var rules = new Rules<Claim, int>(claim => [claim.Plot], First) { SoleContenderWins = soleWins };
        var contention = rules.Decide(new(0, 5, 0), new(1, 6, 0), new(2, 5, 0), new(3, 7, 0), new(4, 5, 0), new(5, 7, 0));

        Assert.Equal([0, 1, 3], contention.Winners());
        Assert.Equal([-1, -1, 0, -1, 0, 3], Enumerable.Range(0, 6).Select(contention.WinnerOf));
        Assert.Equal([5, 5, 7], new[] { 2, 4, 5 }.Select(contention.KeyLost));
        Assert.Throws<InvalidOperationException>(() => contention.KeyLost(0));
        Assert.All(Enumerable.Range(0, 6), ordinal => Assert.Equal(1, contention.TurnOf(ordinal)));
        Assert.Equal((2, 1), (contention.Contested, contention.Turns));
        Assert.Equal(new AgentId(4), contention.AgentOf(4));
    }

    [Fact]
    public void Resolve_IsCalledForASingleContender_UnlessTheRulesSayWhatComesOfIt()
    {
        var asked = 0;
        Action<Contest<Claim>> nobody = _ => asked++;
        Claim[] claims = [new(0, 5, 0), new(1, 6, 0)];

        Assert.Empty(Claims.Of(nobody).Decide(claims).Winners());
        Assert.Equal(2, asked);
        Assert.Equal([0, 1], new Rules<Claim, int>(claim => [claim.Plot], nobody) { SoleContenderWins = true }.Decide(claims).Winners());
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Clear_ForgetsEverything()
    {
        var contention = Claims.Decide(First, new(0, 5, 0), new(1, 5, 0), new(2, 5, 0));
        contention.DecideAgain([new Claim(0, 5, 0), new Claim(1, 6, 0)], Claims.Seed);

        Assert.Equal([0, 1], contention.Winners());
        Assert.Equal(0, contention.Contested);
        contention.Clear();
        Assert.Equal((0, 0), (contention.Count, contention.Turns));
    }

    [Fact]
    public void Decide_Twice_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Claims.Decide(First, new Claim(0, 5, 0)).Decide(Claims.Seed));

    [Fact]
    public void ANullKey_NamesTheEvent()
    {
        var rules = new Rules<string, string>(name => name.Length == 0 ? [null!] : [name], new FirstInOrder().Resolve);
        Assert.Contains("The key of  is null", Assert.Throws<ArgumentException>(() => rules.Decide("a", "")).Message, StringComparison.Ordinal);

        var two = new Rules<string, string>(name => [name, null!], new FirstInOrder().Resolve) { KeyCount = 2 };
        Assert.Contains("The key of b is null (the 2. of 2)", Assert.Throws<ArgumentException>(() => two.Decide("b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralKeys_AreAllWonOrNone()
    {
        // 0 wins both; 1 wins 3 and loses 2, so that nobody has 3; 2 is behind 1 at 3.
        var contention = Two(new FirstInOrder().Resolve).Decide(new(1, 2), new(2, 3), new(3, 4));

        Assert.Equal([0], contention.Winners());
        Assert.Equal([2, 3], [contention.KeyLost(1), contention.KeyLost(2)]);
        Assert.Equal([0, 1], [contention.WinnerOf(1), contention.WinnerOf(2)]);
        Assert.Equal(2, contention.Contested);
    }

    [Fact]
    public void AKeyNamedTwice_CountsOnce()
    {
        var sizes = new List<int>();
        var contention = new Rules<Pair, int>(pair => [pair.A, pair.B], contest =>
        {
            sizes.Add(contest.Count);
            contest.Win(0);
        })
        { KeyCount = 2 }.Decide(new Pair(4, 4), new Pair(4, 4));

        Assert.Equal([2], sizes);
        Assert.Equal([0], contention.Winners());
    }

    [Fact]
    public void Merge_OfEventsWithSeveralKeys_Throws() => Assert.Contains(
        "Use Win, or one key",
        Assert.Throws<InvalidOperationException>(() => Two(contest => contest.Merge(contest[0].Value)).Decide(new Pair(1, 2))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AnEventChangedByTwoOfItsContests_Throws_IfItWins()
    {
        Action<Contest<Pair>> change = contest => contest.Win(0, contest[0].Value with { Tag = 9 });

        Assert.Contains("Two contests have changed Pair { A = 1", Assert.Throws<InvalidOperationException>(() => Two(change).Decide(new Pair(1, 2))).Message, StringComparison.Ordinal);
        // One that is changed at 1 and at 3 but loses 2 has lost, and that is all.
        var contention = new Rules<Triple, int>(triple => [triple.A, triple.B, triple.C], contest => contest.Win(0, contest[0].Value)) { KeyCount = 3 }
            .Decide(new Triple(2, 2, 2), new Triple(1, 2, 3));
        Assert.Equal([0], contention.Winners());
    }

    [Fact]
    public void Instead_MustKeepAllKeys() => Assert.Throws<ArgumentException>(() =>
        Two(contest => contest.Win(0, contest[0].Value with { B = 8 })).Decide(new Pair(1, 2)));

    [Fact]
    public void Losers_BidAgain_KnowingWhatIsTaken()
    {
        var seen = new List<(int Plot, int Taken)>();
        var rules = new Rules<Claim, int>(claim => [claim.Plot], First)
        {
            MaxBids = 10,
            Again = (ref Claim claim, TakenKeys<int> taken) =>
            {
                seen.Add((claim.Plot, taken.Count));
                claim = claim with { Plot = claim.Plot + 1 };
                return claim.Plot < 8;
            },
        };
        var contention = rules.Decide([.. Enumerable.Range(0, 5).Select(index => new Claim(index, 5, 0))]);

        Assert.Equal([0, 1, 2], contention.Winners());
        Assert.Equal([5, 6, 7], Enumerable.Range(0, 3).Select(ordinal => contention.EventOf(ordinal).Plot));
        Assert.Equal([1, 2, 3, 3, 3], Enumerable.Range(0, 5).Select(contention.TurnOf));
        // Who gives up keeps its last bid.
        Assert.Equal(new Claim(4, 7, 0), contention.EventOf(4));
        Assert.Equal((7, 2), (contention.KeyLost(4), contention.WinnerOf(4)));
        Assert.Equal([(5, 1), (5, 1), (5, 1), (5, 1), (6, 2), (6, 2), (6, 2), (7, 3), (7, 3)], seen);
        Assert.Equal((3, 1), (contention.Turns, contention.Contested));
    }

    [Fact]
    public void ABidForATakenKey_LosesAgain_UntilAllTurnsAreHeld()
    {
        var asked = 0;
        var rules = new Rules<Claim, int>(claim => [claim.Plot], contest =>
        {
            asked++;
            contest.Win(0);
        })
        { MaxBids = 1000 };
        var contention = rules.Decide(new Claim(0, 5, 0), new Claim(1, 5, 0));

        Assert.Equal((1, 1000), (asked, contention.Turns));
        Assert.Equal([1, 1000], [contention.TurnOf(0), contention.TurnOf(1)]);
        Assert.Equal((0, 5), (contention.WinnerOf(1), contention.KeyLost(1)));
    }

    [Fact]
    public void WithSeveralKeys_TheSameBidMayWinLater()
    {
        // 1 is alone at 2 and lost at 1; 2 lost 2 to it. In the second turn 1 has been taken: 1 is out before it can be in the way.
        var rules = new Rules<Pair, int>(pair => [pair.A, pair.B], new FirstInOrder().Resolve) { KeyCount = 2, MaxBids = 2 };
        var contention = rules.Decide(new Pair(1, 1), new Pair(1, 2), new Pair(2, 3));

        Assert.Equal([0, 2], contention.Winners());
        Assert.Equal([1, 2, 2], Enumerable.Range(0, 3).Select(contention.TurnOf));
        Assert.Equal((1, 0), (contention.KeyLost(1), contention.WinnerOf(1)));
    }

    [Fact]
    public void ChainsAndSeveralKeys_AreRefused() => Assert.Throws<InvalidOperationException>(() =>
        new Rules<Pair, int>(pair => [pair.A, pair.B], new FirstInOrder().Resolve) { KeyCount = 2, Frees = _ => 0, Held = _ => false }.Decide(new Pair(1, 2)));

    [Fact]
    public void StringsAndManyCommits_LeaveNothingBehind()
    {
        var contention = new Contention<string, string>(new Rules<string, string>(name => [name[..1]], new FirstInOrder().Resolve) { MaxBids = 2, Again = GiveUp });
        for (var commit = 0; commit < 50; commit++)
        {
            var events = Enumerable.Range(0, commit % 7).Select(index => "abc"[(index + commit) % 3] + index.ToString(CultureInfo.InvariantCulture)).ToArray();
            contention.DecideAgain(events, Claims.Seed with { Commit = commit });
            Assert.Equal(events.GroupBy(name => name[0]).Select(group => Array.IndexOf(events, group.First())), contention.Winners());
        }

        static bool GiveUp(ref string name, TakenKeys<string> taken) => false;
    }

    private static Rules<Pair, int> Two(Action<Contest<Pair>> resolve) => new(pair => [pair.A, pair.B], resolve) { KeyCount = 2 };

    private readonly record struct Pair(int A, int B, int Tag = 0);

    private readonly record struct Triple(int A, int B, int C);
}
