using System.Runtime.InteropServices;

namespace MetaIsland.Contesting;

/// <content>Grouping: contenders of one key are put side by side, contests in the order of their first contenders.</content>
public sealed partial class Contention<TEvent, TKey>
{
    private readonly Dictionary<TKey, int> groups = [];     // key -> contest
    private int[] admitted = [];        // the bidders whose keys are all free, ascending
    private int admittedCount;

    // By place: bidder times keys of an event, plus key.
    private int[] contestOf = [];       // -1: the key is named by an earlier place too
    private int[] slotOf = [];          // where in the table it contends

    // By contest.
    private int contestCount;
    private TKey[] keys = [];
    private int[] starts = [];          // where its contenders begin in the table; one more than there are contests
    private int[] firstWinners = [];    // ordinals; -1: nobody

    private void Group()
    {
        groups.Clear();
        contestCount = 0;
        Admit();
        var places = admittedCount * keyCount;
        Reserve(places);
        for (var i = 0; i < admittedCount; i++)
        {
            for (var place = 0; place < keyCount; place++)
                contestOf[(i * keyCount) + place] = Enter(admitted[i], i * keyCount, place);
        }
        Arrange(places);
    }

    /// <summary>A bid for a key that has been taken in an earlier turn loses and contends for nothing.</summary>
    private void Admit()
    {
        if (admitted.Length < bidderCount)
            admitted = new int[bidders.Length];
        admittedCount = 0;
        for (var i = 0; i < bidderCount; i++)
        {
            var ordinal = bidders[i];
            outcomes[ordinal] = EventOutcome.Applied;
            turns[ordinal] = (short)Turns;
            if (taken.Count == 0 || !IsTooLate(ordinal))
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

    /// <summary>The contest for one key of an event; -1 if an earlier place names the same key.</summary>
    private int Enter(int ordinal, int firstPlace, int place)
    {
        var key = KeyOf(ordinal, place);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, key, out var exists);
        if (!exists)
        {
            number = contestCount++;
            keys[number] = key;
            starts[number] = 1;
            return number;
        }
        for (var earlier = 0; earlier < place; earlier++)
        {
            if (contestOf[firstPlace + earlier] == number)
                return -1;
        }
        starts[number]++;
        return number;
    }

    private TKey KeyOf(int ordinal, int place)
    {
        ref readonly var e = ref table.Events[ordinal];
        var key = rules.KeyOf(in e, place);
        if (key is null)
            throw new ArgumentException($"The key of {e} is null{(keyCount > 1 ? $" (the {place + 1}. of {keyCount})" : "")}: nobody can contend for it.");
        return key;
    }

    /// <summary>From the numbers of contenders to where they begin, and each contender to where it belongs.</summary>
    private void Arrange(int places)
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
        if (Turns == 1)
            Contested = contested;
        Array.Clear(table.Marks, 0, next);
        for (var place = 0; place < places; place++)
        {
            var number = contestOf[place];
            if (number < 0)
                continue;
            var slot = starts[number]++;
            table.Contenders[slot] = admitted[place / keyCount];
            slotOf[place] = slot;
        }
        // Every start has moved to the next one's.
        for (var number = contestCount; number > 0; number--)
            starts[number] = starts[number - 1];
        starts[0] = 0;
    }

    private void Reserve(int places)
    {
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
