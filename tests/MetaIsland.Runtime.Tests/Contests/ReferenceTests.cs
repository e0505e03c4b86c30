using MetaIsland.Contesting;
using MetaIsland.Runtime.Tests;

namespace MetaIsland.Tests.Contesting;

/// <summary>Random cases of all features together, decided by <see cref="Contention{TEvent, TKey}"/> and by the plain reference.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 6, false)]
    [InlineData(1, 6, true)]
    [InlineData(2, 1, false)]
    [InlineData(2, 6, false)]
    [InlineData(3, 1, false)]
    [InlineData(3, 5, false)]
    public void EveryEvent_HasTheFateOfTheReference(int keyCount, int maxBids, bool chains)
    {
        var random = TestRandom.Of((ulong)((keyCount * 100) + (maxBids * 10) + (chains ? 1 : 0)));
        var held = 0;
        var game = new Game(keyCount, maxBids, chains, keyCount == 1 ? OneKey : SeveralKeys, Again, key => ((held >> (key % 30)) & 1) != 0);
        Contention<Bid, int> contention = null!;
        contention = new Contention<Bid, int>(RulesOf(game, () => (int)contention.CurrentKey!));
        var seen = new HashSet<(EventOutcome Outcome, int Turn)>();
        for (var round = 0; round < 2_000; round++)
        {
            held = random.Next(1 << 30);
            var places = 2 + random.Next(14);
            var events = Enumerable.Range(0, random.Next(16))
                .Select(id => new Bid(id, random.Next(places), random.Next(places), random.Next(places), random.Next(places), random.Next(6), 0))
                .ToArray();
            var seed = new ContestSeed(9, round, round % 5, 17);

            contention.DecideAgain(events, seed);

            var (fates, turns, contested) = ContentionReference.Decide(game, events, seed);
            Assert.Equal(fates, Enumerable.Range(0, events.Length).Select(ordinal => FateIn(contention, ordinal)));
            Assert.Equal((turns, contested), (contention.Turns, contention.Contested));
            seen.UnionWith(fates.Select(fate => (fate.Outcome, fate.Turn)));
        }
        // The cases reach what they are meant to reach.
        Assert.Contains((EventOutcome.Applied, maxBids), seen);
        Assert.Contains((EventOutcome.Lost, maxBids), seen);
        Assert.Equal(keyCount == 1, seen.Contains((EventOutcome.Merged, 1)));
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 1, true)]
    [InlineData(1, 4, false)]
    [InlineData(1, 4, true)]
    [InlineData(2, 1, false)]
    [InlineData(2, 4, false)]
    public void WhoIsAlone_WinsOnTheShortWayAsOnTheLongOne(int keyCount, int maxBids, bool chains)
    {
        var random = TestRandom.Of(8);
        var lottery = new SeededLottery();
        var shortWay = RulesFor(soleWins: true);
        var longWay = RulesFor(soleWins: false);
        for (var round = 0; round < 1_000; round++)
        {
            // Often nobody contends, or only the last two do.
            var places = 1 + random.Next(60);
            var events = Enumerable.Range(0, random.Next(10))
                .Select(id => new Bid(id, random.Next(places), random.Next(places), 0, random.Next(places), 0, 0))
                .ToArray();
            var expected = longWay.Decide(events);
            var found = shortWay.Decide(events);

            Assert.Equal((expected.Turns, expected.Contested), (found.Turns, found.Contested));
            Assert.All(Enumerable.Range(0, events.Length), ordinal => Assert.Equal(FateIn(expected, ordinal), FateIn(found, ordinal)));
        }

        Rules<Bid, int> RulesFor(bool soleWins) => new(bid => bid.Keys(keyCount), lottery.Resolve)
        {
            KeyCount = keyCount,
            MaxBids = maxBids,
            SoleContenderWins = soleWins,
            Frees = chains ? bid => bid.From : null,
            Held = key => key % 3 == 0,
            Again = (ref Bid bid, TakenKeys<int> taken) =>
            {
                bid = bid with { A = bid.A + 1 };
                return true;
            },
        };
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    public void OnceGrown_ADecisionAllocatesNothing(int keyCount, int maxBids)
    {
        var lottery = new SeededLottery();
        var keys = new int[2];
        var contention = new Contention<Bid, int>(new Rules<Bid, int>(
            bid =>
            {
                (keys[0], keys[1]) = (bid.A, bid.B);
                return keys;
            },
            lottery.Resolve)
        { KeyCount = keyCount, MaxBids = maxBids });
        var events = Enumerable.Range(0, 3_000).Select(id => new Bid(id, id * 7 % 1_009, id * 11 % 499, 0, 0, 0, 0)).ToArray();
        contention.DecideAgain(events, Claims.Seed);

        var before = GC.GetAllocatedBytesForCurrentThread();
        contention.DecideAgain(events, Claims.Seed);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Now the first, now the strongest, now two, changed or not, now nobody, now all as one, now by lot.</summary>
    private static Verdict OneKey(int key, Bid[] contenders, Func<int, int> draw) => contenders.Sum(bid => bid.Strength + bid.Tries) % 8 == 7
        ? new Verdict([], contenders[^1] with { From = contenders[^1].From + 1 })
        : SeveralKeys(key, contenders, draw);

    private static Verdict SeveralKeys(int key, Bid[] contenders, Func<int, int> draw)
    {
        var strongest = Array.IndexOf(contenders, contenders.MaxBy(bid => bid.Strength));
        return (contenders.Sum(bid => bid.Strength) % 8) switch
        {
            0 => new Verdict([]),
            1 => new Verdict([(strongest, null)]),
            2 => new Verdict([(draw(contenders.Length), null)]),
            // One that is changed is so in one of its contests only: that of its first key.
            3 when contenders[strongest].A == key => new Verdict([(strongest, contenders[strongest] with { From = contenders[strongest].From + 2 })]),
            4 => Several(contenders, Enumerable.Range(0, contenders.Length)),
            5 => Several(contenders, Enumerable.Range(0, contenders.Length).Reverse()),
            6 => new Verdict([(contenders.Length - 1, null)]),
            _ => new Verdict([(0, null)]),
        };
    }

    private static Verdict Several(Bid[] contenders, IEnumerable<int> order) =>
        new([.. order.Where(index => contenders[index].Strength > 1).Select(index => (index, (Bid?)null))]);

    private static Bid? Again(Bid bid, Func<int, bool> isTaken, int taken) => (bid.Id + bid.Tries + taken) % 6 == 5
        ? null
        : bid with
        {
            A = bid.Strength % 2 == 0 && isTaken(bid.A) ? bid.A + 1 : bid.A,
            B = isTaken(bid.B) ? (bid.B + taken) % 20 : bid.B,
            Tries = bid.Tries + 1,
        };

    private static Fate FateIn(Contention<Bid, int> contention, int ordinal)
    {
        var outcome = contention.OutcomeOf(ordinal);
        int? key = outcome == EventOutcome.Applied ? null : contention.KeyLost(ordinal);
        return new Fate(outcome, contention.TurnOf(ordinal), key, contention.WinnerOf(ordinal), contention.EventOf(ordinal));
    }

    private static Rules<Bid, int> RulesOf(Game game, Func<int> key) => new(bid => bid.Keys(game.KeyCount), contest => Follow(game, key(), contest))
    {
        KeyCount = game.KeyCount,
        MaxBids = game.MaxBids,
        Frees = game.HasChains ? bid => bid.From : null,
        Held = game.IsHeld,
        Again = (ref Bid bid, TakenKeys<int> taken) =>
        {
            if (game.Again(bid, taken.Contains, taken.Count) is not { } next)
                return false;
            bid = next;
            return true;
        },
    };

    private static void Follow(Game game, int key, Contest<Bid> contest)
    {
        var verdict = game.Policy(key, [.. contest.Select(entry => entry.Value)], max => contest.Random.Next(max));
        if (verdict.Whole is { } whole)
            contest.Merge(whole);
        foreach (var (index, instead) in verdict.Wins)
        {
            if (instead is { } changed)
                contest.Win(index, changed);
            else
                contest.Win(index);
        }
    }
}
