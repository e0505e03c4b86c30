using System.Runtime.InteropServices;

namespace MetaIsland.Contesting;

/// <content>Grouping: contenders of one key are put side by side, contests in the order of their first contenders.</content>
public sealed partial class Contention<TEvent, TKey>
{
    private readonly Dictionary<TKey, int> groups = [];     // key -> contest
    private int[] everybody = [];       // 0, 1, 2, ...: kept from commit to commit
    private int[] punctual = [];
    private int[] admitted = [];        // the bidders whose keys are all free, ascending: everybody or the punctual
    private int admittedCount;

    // By place: bidder times keys of an event, plus key.
    private int[] contestOf = [];       // -1: the key is named by an earlier place too
    private int[] slotOf = [];          // where in the table it contends

    // By contest.
    private int contestCount;
    private TKey[] keys = [];
    private int[] starts = [];          // where its contenders begin in the table; one more than there are contests
    private int[] firstWinners = [];    // ordinals; -1: nobody

    /// <summary>Finds out whether the first events have keys of their own, without writing anything down but who has which.</summary>
    /// <returns>How many have; where that is all, there is no contest to be held.</returns>
    private int CountDistinct()
    {
        for (var ordinal = 0; ordinal < Count; ordinal++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, KeyOf(ordinal, 0), out var exists);
            if (exists)
                return ordinal;
            number = ordinal;
        }
        return Count;
    }

    /// <summary>Puts the bidders of a turn into their contests.</summary>
    /// <param name="distinct">How many of them, from the first on, have been given each a contest of its own.</param>
    private void Group(int distinct)
    {
        ReservePlaces();
        contestCount = distinct;
        for (var ordinal = 0; ordinal < distinct; ordinal++)
        {
            keys[ordinal] = KeyOf(ordinal, 0);
            starts[ordinal] = 1;
            contestOf[ordinal] = ordinal;
        }
        if (keyCount == 1)
        {
            for (var i = distinct; i < admittedCount; i++)
                contestOf[i] = Enter(KeyOf(admitted[i], 0));
        }
        else
        {
            for (var i = 0; i < admittedCount; i++)
                EnterAll(admitted[i], i * keyCount);
        }
        FindStarts();
        Arrange();
    }

    /// <summary>In the first turn everybody bids.</summary>
    private void AdmitAll()
    {
        if (everybody.Length < Count)
        {
            var known = everybody.Length;
            Array.Resize(ref everybody, table.Events.Length);
            for (var ordinal = known; ordinal < everybody.Length; ordinal++)
                everybody[ordinal] = ordinal;
        }
        admitted = everybody;
        admittedCount = Count;
    }

    /// <summary>A bid for a key that has been taken in an earlier turn loses and contends for nothing.</summary>
    private void Admit()
    {
        if (punctual.Length < bidderCount)
            punctual = new int[table.Events.Length];
        admitted = punctual;
        admittedCount = 0;
        for (var i = 0; i < bidderCount; i++)
        {
            var ordinal = bidders[i];
            outcomes[ordinal] = EventOutcome.Applied;
            turns[ordinal] = (short)Turns;
            if (!IsTooLate(ordinal))
                admitted[admittedCount++] = ordinal;
        }
    }

    private bool IsTooLate(int ordinal)
    {
        for (var place = 0; place < keyCount; place++)
        {
            var key = KeyOf(ordinal, place);
            if (taken.TryGetValue(key, out var winner))
            {
                Lose(ordinal, key, winner);
                return true;
            }
        }
        return false;
    }

    /// <summary>The contest for a key, which has one contender more.</summary>
    private int Enter(TKey key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out var exists);
        if (!exists)
        {
            number = contestCount++;
            keys[number] = key;
            starts[number] = 0;
        }
        starts[number]++;
        return number;
    }

    /// <summary>Enters an event into the contests for its keys, into each once.</summary>
    private void EnterAll(int ordinal, int firstPlace)
    {
        for (var place = 0; place < keyCount; place++)
        {
            var number = Enter(KeyOf(ordinal, place));
            if (contestOf.AsSpan(firstPlace, place).Contains(number))
            {
                starts[number]--;
                number = -1;
            }
            contestOf[firstPlace + place] = number;
        }
    }

    private TKey KeyOf(int ordinal, int place)
    {
        ref readonly var e = ref table.Events[ordinal];
        var key = rules.KeyOf(in e, place);
        // A value is not asked: where nothing is optimized the question would box it.
        if (!typeof(TKey).IsValueType && key is null)
            throw NullKey(in e, place);
        return key;
    }

    private ArgumentException NullKey(in TEvent e, int place) =>
        new($"The key of {e} is null{(keyCount > 1 ? $" (the {place + 1}. of {keyCount})" : "")}: nobody can contend for it.");

    /// <summary>From how many contend in each contest to where they begin.</summary>
    private void FindStarts()
    {
        var next = 0;
        var contested = 0;
        for (var number = 0; number < contestCount; number++)
        {
            var count = starts[number];
            if (count > 1)
                contested++;
            starts[number] = next;
            next += count;
        }
        starts[contestCount] = next;
        if (Turns == 1)
            Contested = contested;
        Array.Clear(table.Marks, 0, next);
    }

    /// <summary>Puts each contender where it belongs.</summary>
    private void Arrange()
    {
        for (int i = 0, place = 0; i < admittedCount; i++)
        {
            for (var last = place + keyCount; place < last; place++)
            {
                var number = contestOf[place];
                if (number < 0)
                    continue;
                var slot = starts[number]++;
                table.Contenders[slot] = admitted[i];
                slotOf[place] = slot;
            }
        }
        // Every start has moved to the next one's.
        for (var number = contestCount - 1; number > 0; number--)
            starts[number] = starts[number - 1];
        starts[0] = 0;
    }

    private void ReservePlaces()
    {
        var places = checked(admittedCount * keyCount);
        if (contestOf.Length >= places)
            return;
        var size = (int)Math.Min((long)table.Events.Length * keyCount, Array.MaxLength - 1);
        contestOf = new int[size];
        slotOf = new int[size];
        keys = new TKey[size];
        starts = new int[size + 1];
        firstWinners = new int[size];
        table.Contenders = new int[size];
        table.Marks = new ContestMark[size];
        table.Instead = new TEvent[size];
    }
}
