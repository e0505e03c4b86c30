using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

/// <summary>What a policy says of the contenders of one contest: who wins as what, or what all are merged to.</summary>
/// <param name="Wins">Places among the contenders, and what is applied instead.</param>
/// <param name="Whole">What all are, if they are merged.</param>
internal sealed record Verdict((int Index, Bid? Instead)[] Wins, Bid? Whole = null);

/// <summary>An event of the reference tests: up to three keys, one that it leaves, and how often it has bid.</summary>
internal readonly record struct Bid(int Id, int A, int B, int C, int From, int Strength, int Tries)
{
    public int[] Keys(int count) => new[] { A, B, C }[..count];
}

/// <summary>What became of one event.</summary>
internal readonly record struct Fate(EventOutcome Outcome, int Turn, int? Key, int Winner, Bid Applied);

/// <summary>How one case is decided; both interpreters get the same functions.</summary>
internal sealed record Game(
    int KeyCount,
    int MaxBids,
    bool HasChains,
    Func<int, Bid[], Func<int, int>, Verdict> Policy,
    Func<Bid, Func<int, bool>, int, Bid?> Again,
    Func<int, bool> IsHeld);

/// <summary>The rules of contests once more, as plainly as they can be said, without a thought for speed.</summary>
internal static class ContentionReference
{
    public static (Fate[] Fates, int Turns, int Contested) Decide(Game game, Bid[] events, ContestSeed seed)
    {
        var current = events.ToArray();
        var fates = new Fate[events.Length];
        var final = new List<int>();
        var takenBy = new SortedDictionary<int, int>();
        var bidding = Enumerable.Range(0, events.Length).ToList();
        var turn = 0;
        var contested = 0;
        while (bidding.Count > 0 && turn < game.MaxBids)
        {
            turn++;
            var late = bidding.Where(o => current[o].Keys(game.KeyCount).Any(takenBy.ContainsKey)).ToList();
            foreach (var o in late)
            {
                var key = current[o].Keys(game.KeyCount).First(takenBy.ContainsKey);
                fates[o] = new Fate(EventOutcome.Lost, turn, key, takenBy[key], current[o]);
            }
            var contests = bidding.Except(late)
                .SelectMany(o => current[o].Keys(game.KeyCount).Distinct().Select(key => (Key: key, Event: o)))
                .GroupBy(wish => wish.Key, wish => wish.Event)
                .Select((group, number) => Judge(game, current, group.Key, [.. group], number, turn, seed))
                .ToList();
            if (turn == 1)
                contested = contests.Count(contest => contest.Contenders.Length > 1);

            var lost = new HashSet<int>();
            foreach (var o in bidding.Except(late))
            {
                var at = current[o].Keys(game.KeyCount).Select(key => contests.Single(contest => contest.Key == key)).FirstOrDefault(contest => !contest.Applied.ContainsKey(o));
                if (at is not null)
                {
                    lost.Add(o);
                    fates[o] = new Fate(at.Merged.Contains(o) ? EventOutcome.Merged : EventOutcome.Lost, turn, at.Key, at.First, current[o]);
                }
            }
            var won = bidding.Except(late).Where(o => !lost.Contains(o)).ToDictionary(o => o, o => contests
                .Where(contest => contest.Applied.ContainsKey(o))
                .Select(contest => contest.Applied[o])
                .FirstOrDefault(applied => applied != current[o], current[o]));

            // Chains: as long as somebody stands in front of a place that nobody leaves, that one stays.
            while (game.HasChains)
            {
                var stuck = won.Where(winner => game.IsHeld(winner.Value.A)
                    && !won.Values.Concat(final.Select(o => current[o])).Any(other => other.From == winner.Value.A)).Select(winner => winner.Key).ToList();
                if (stuck.Count == 0)
                    break;
                foreach (var o in stuck)
                {
                    var contest = contests.Single(contest => contest.Key == current[o].A);
                    foreach (var part in contest.Merged.Append(o))
                        fates[part] = new Fate(EventOutcome.Lost, turn, contest.Key, -1, current[part]);
                    won.Remove(o);
                }
            }
            foreach (var (o, applied) in won.OrderBy(winner => winner.Key))
            {
                foreach (var key in current[o].Keys(game.KeyCount))
                    takenBy.TryAdd(key, o);
                current[o] = applied;
                fates[o] = new Fate(EventOutcome.Applied, turn, null, -1, applied);
                final.Add(o);
            }
            if (turn == game.MaxBids)
                break;
            var again = new List<int>();
            foreach (var o in bidding.Where(o => fates[o].Outcome == EventOutcome.Lost))
            {
                if (game.Again(current[o], takenBy.ContainsKey, takenBy.Count) is { } next)
                {
                    current[o] = next;
                    again.Add(o);
                }
            }
            bidding = again;
        }
        return (fates, turn, contested);
    }

    private static Judged Judge(Game game, Bid[] current, int key, int[] contenders, int number, int turn, ContestSeed seed)
    {
        var source = new ContestRandom();
        source.Draws.Restart(seed.Seed, seed.Round, int.MinValue + number, seed.Stream, (seed.Commit * 1024) + turn - 1);
        var stream = new RandomStream(source);
        var verdict = game.Policy(key, [.. contenders.Select(o => current[o])], stream.Next);
        if (verdict.Whole is { } whole)
            return new Judged(key, contenders, contenders[0], new() { [contenders[0]] = whole }, [.. contenders.Skip(1)]);
        var applied = verdict.Wins.ToDictionary(win => contenders[win.Index], win => win.Instead ?? current[contenders[win.Index]]);
        return new Judged(key, contenders, applied.Count == 0 ? -1 : applied.Keys.Min(), applied, []);
    }

    private sealed record Judged(int Key, int[] Contenders, int First, Dictionary<int, Bid> Applied, HashSet<int> Merged);
}
