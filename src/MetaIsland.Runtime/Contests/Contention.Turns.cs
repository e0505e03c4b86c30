namespace MetaIsland.Contesting;

/// <content>Turns: all contests of a turn are decided on the same events, then losers bid again.</content>
public sealed partial class Contention<TEvent, TKey>
{
    private readonly Dictionary<TKey, int> taken = [];  // key -> the first of its final winners
    private int keyCount = 1;
    private int most = 1;               // turns
    private int[] bidders = [];         // who bids in this turn, ascending
    private int bidderCount;
    private int current = -1;           // the contest being decided

    object? IContestKeys<TEvent>.CurrentKey => CurrentKey;

    void IContestKeys<TEvent>.RequireSame(in TEvent e, in TEvent instead)
    {
        for (var place = 0; place < keyCount; place++)
        {
            var key = rules.KeyOf(in e, place);
            var other = rules.KeyOf(in instead, place);
            if (!EqualityComparer<TKey>.Default.Equals(key, other))
            {
                throw new ArgumentException(
                    $"In {contest} what is to be applied instead of {e} has the key {other} and not {key}: a winner gets what it contended for.",
                    nameof(instead));
            }
        }
    }

    private void HoldTurns(in ContestSeed seed)
    {
        if (Count == 0)
            return;
        keyCount = rules.KeyCount;
        if (rules.HasChains && keyCount != 1)
            throw new InvalidOperationException($"{typeof(TEvent).Name} names {keyCount} keys and what it frees: only an event with one key can.");
        most = Math.Max(1, rules.MaxBids);
        Turns = 1;
        AdmitAll();
        // Where nobody contends there is nothing to decide: the usual case, and worth a short way.
        var distinct = 0;
        if (keyCount == 1 && most == 1 && rules is { SoleContenderWins: true, HasChains: false })
        {
            distinct = CountDistinct();
            if (distinct == Count)
                return;
        }
        HoldTurn(in seed, distinct);
        if (most > 1)
            turns.AsSpan(0, Count).Fill(1);
        while (Turns < most && BidAgain())
        {
            Turns++;
            groups.Clear();
            Admit();
            HoldTurn(in seed, 0);
        }
    }

    private void HoldTurn(in ContestSeed seed, int distinct)
    {
        Group(distinct);
        contest.BeginTurn(in seed, Turns - 1);
        ResolveAll();
        if (rules.HasChains)
            StopWhoIsBlocked();
        if (keyCount == 1)
            SettleContests();
        else
            SettleBidders();
    }

    private void ResolveAll()
    {
        var soleWins = rules.SoleContenderWins;
        for (current = 0; current < contestCount; current++)
        {
            var first = starts[current];
            var count = starts[current + 1] - first;
            if (count == 1 && soleWins)
            {
                table.Marks[first] = ContestMark.Won;
                firstWinners[current] = table.Contenders[first];
                continue;
            }
            contest.Open(current, first, count);
            rules.Resolve(contest);
            firstWinners[current] = contest.FirstWinner < 0 ? -1 : table.Contenders[first + contest.FirstWinner];
        }
        contest.Close();
        current = contestCount - 1;
    }

    /// <summary>With one key, who has won its contest has won.</summary>
    private void SettleContests()
    {
        for (var number = 0; number < contestCount; number++)
        {
            var first = starts[number];
            var end = starts[number + 1];
            if (end - first == 1 && table.Marks[first] == ContestMark.Won && most == 1)
                continue;
            for (var slot = first; slot < end; slot++)
            {
                var ordinal = table.Contenders[slot];
                var mark = table.Marks[slot];
                if (!IsWin(mark))
                {
                    Lose(ordinal, number, mark);
                    continue;
                }
                if (mark == ContestMark.Changed)
                    table.Events[ordinal] = table.Instead[slot];
                if (most > 1)
                    taken.TryAdd(keys[number], ordinal);
            }
        }
    }

    /// <summary>With several keys, who has won all of them has won; others have lost at the first that they did not win.</summary>
    private void SettleBidders()
    {
        for (var i = 0; i < admittedCount; i++)
        {
            var ordinal = admitted[i];
            var changed = -1;
            var changedAgain = -1;
            var place = i * keyCount;
            var end = place + keyCount;
            for (; place < end; place++)
            {
                var number = contestOf[place];
                if (number < 0)
                    continue;
                var mark = table.Marks[slotOf[place]];
                if (!IsWin(mark))
                {
                    Lose(ordinal, number, mark);
                    break;
                }
                if (mark == ContestMark.Changed)
                    (changed, changedAgain) = (slotOf[place], changed);
            }
            if (place < end)
                continue;
            if (changedAgain >= 0)
                throw ChangedTwice(in table.Events[ordinal]);
            if (changed >= 0)
                table.Events[ordinal] = table.Instead[changed];
            if (most > 1)
                Take(ordinal, end - keyCount);
        }
    }

    private static InvalidOperationException ChangedTwice(in TEvent e) => new(
        $"Two contests have changed {e}: an event that wins several keys is applied in one form. Change it in one of its contests, or give it one key.");

    private void Take(int ordinal, int firstPlace)
    {
        foreach (var number in contestOf.AsSpan(firstPlace, keyCount))
        {
            if (number >= 0)
                taken.TryAdd(keys[number], ordinal);
        }
    }

    private static bool IsWin(ContestMark mark) => mark is ContestMark.Won or ContestMark.Changed;

    private void Lose(int ordinal, int number, ContestMark mark) => Lose(
        ordinal,
        keys[number],
        mark == ContestMark.Blocked ? -1 : firstWinners[number],
        mark == ContestMark.Merged ? EventOutcome.Merged : EventOutcome.Lost);

    /// <summary>Lets the losers of the turn bid again, each without knowing of the others; false if nobody does.</summary>
    private bool BidAgain()
    {
        if (bidders.Length < Count)
            bidders = new int[table.Events.Length];
        var candidates = Turns == 1 ? everybody : bidders;
        var candidateCount = Turns == 1 ? Count : bidderCount;
        bidderCount = 0;
        for (var i = 0; i < candidateCount; i++)
        {
            var ordinal = candidates[i];
            if (outcomes[ordinal] != EventOutcome.Lost)
                continue;
            // Who gives up keeps the bid it made last.
            var bid = table.Events[ordinal];
            if (!rules.BidAgain(ref bid, new TakenKeys<TKey>(taken)))
                continue;
            table.Events[ordinal] = bid;
            bidders[bidderCount++] = ordinal;
        }
        return bidderCount > 0;
    }
}
