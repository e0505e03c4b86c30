namespace MetaIsland.Contesting;

/// <content>Turns: all contests of a turn are decided on the same events, then losers bid again.</content>
public sealed partial class Contention<TEvent, TKey>
{
    private readonly Dictionary<TKey, int> taken = [];  // key -> the first of its final winners
    private int keyCount = 1;
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
                throw new ArgumentException($"In {contest} what is to be applied instead of {e} has the key {other} and not {key}: a winner gets what it contended for.", nameof(instead));
        }
    }

    private void HoldTurns(in ContestSeed seed)
    {
        if (Count == 0)
            return;
        keyCount = rules.KeyCount;
        if (rules.HasChains && keyCount != 1)
            throw new InvalidOperationException($"{typeof(TEvent).Name} names {keyCount} keys and what it frees: only an event with one key can.");
        var most = Math.Max(1, rules.MaxBids);
        FirstBids();
        while (true)
        {
            Turns++;
            Group();
            contest.BeginTurn(in seed, Turns - 1);
            ResolveAll();
            if (rules.HasChains)
                StopWhoIsBlocked();
            Settle(most > 1);
            if (Turns == most || !BidAgain())
                return;
        }
    }

    private void FirstBids()
    {
        if (bidders.Length < Count)
            bidders = new int[table.Events.Length];
        for (var ordinal = 0; ordinal < Count; ordinal++)
            bidders[ordinal] = ordinal;
        bidderCount = Count;
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

    /// <summary>Who has won all its keys has won, and they are taken; the others have lost at the first that they did not win.</summary>
    private void Settle(bool mayBidAgain)
    {
        for (var i = 0; i < admittedCount; i++)
        {
            var ordinal = admitted[i];
            var firstPlace = i * keyCount;
            var isOut = false;
            var changed = -1;
            var second = -1;
            for (var place = firstPlace; place < firstPlace + keyCount; place++)
            {
                var number = contestOf[place];
                if (number < 0)
                    continue;
                var slot = slotOf[place];
                var mark = table.Marks[slot];
                if (mark == ContestMark.Changed)
                {
                    second = changed;
                    changed = slot;
                }
                else if (mark != ContestMark.Won)
                {
                    Lose(ordinal, keys[number], mark == ContestMark.Blocked ? -1 : firstWinners[number], mark == ContestMark.Merged ? EventOutcome.Merged : EventOutcome.Lost);
                    isOut = true;
                    break;
                }
            }
            if (isOut)
                continue;
            if (second >= 0)
                throw new InvalidOperationException($"Two contests have changed {table.Events[ordinal]}: an event that wins several keys can be applied in one changed form only. Change it in one of its contests, or use one key.");
            if (changed >= 0)
                table.Events[ordinal] = table.Instead[changed];
            if (mayBidAgain)
                Take(ordinal, firstPlace);
        }
    }

    private void Take(int ordinal, int firstPlace)
    {
        for (var place = firstPlace; place < firstPlace + keyCount; place++)
        {
            if (contestOf[place] >= 0)
                taken.TryAdd(keys[contestOf[place]], ordinal);
        }
    }

    /// <summary>Lets the losers of the turn bid again, each without knowing of the others; false if nobody does.</summary>
    private bool BidAgain()
    {
        var again = 0;
        for (var i = 0; i < bidderCount; i++)
        {
            var ordinal = bidders[i];
            if (outcomes[ordinal] != EventOutcome.Lost)
                continue;
            // Who gives up keeps the bid it made last.
            var bid = table.Events[ordinal];
            if (!rules.BidAgain(ref bid, new TakenKeys<TKey>(taken)))
                continue;
            table.Events[ordinal] = bid;
            bidders[again++] = ordinal;
        }
        bidderCount = again;
        return again > 0;
    }
}
