using System.Collections;
using MetaIsland.Contesting;

namespace MetaIsland;

/// <summary>
/// The events of one commit that want one key, in canonical order: by agent, node and number. A policy or a <c>[Resolve]</c> method names who
/// wins.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <remarks>
/// Several may win. One that is not named has lost and is not applied. <see cref="Entry{T}.Agent"/> is who emitted the event; -1 where a sync
/// point did. Only of use during the call it was given to: afterwards every member throws <see cref="InvalidOperationException"/>.
/// </remarks>
/// <example>
/// What there is, shared out in equal parts, by a method of the world:
/// <code>
/// [Resolve]
/// static void Share(Contest&lt;Harvest&gt; contest, Island.View before)
/// {
///     var share = before.Food[contest[0].Value.Plot] / contest.Count;
///     for (var i = 0; i &lt; contest.Count; i++)
///         contest.Win(i, contest[i].Value with { Amount = share });
/// }
/// </code>
/// </example>
public sealed class Contest<TEvent> : IReadOnlyList<Entry<TEvent>>
{
    private readonly ContestTable<TEvent> table;
    private readonly IContestKeys<TEvent>? keys;
    private readonly ContestRandom random = new();
    private ContestSeed seed;
    private int turn;
    private int number;
    private int first;      // where its contenders begin in the table
    private int count;
    private int[]? ranks;   // places in canonical order, where that is not the order presented
    private bool isOpen;
    private bool isMerged;
    private bool hasDrawn;

    internal Contest(ContestTable<TEvent> table, IContestKeys<TEvent>? keys)
    {
        this.table = table;
        this.keys = keys;
    }

    /// <summary>How many contenders there are; at least one.</summary>
    public int Count
    {
        get
        {
            RequireOpen();
            return count;
        }
    }

    /// <summary>
    /// Random numbers of this contest alone: they depend on seed, round, commit, type of event, turn, and the contest's place among those of its
    /// turn by first contender (<c>docs/random.md</c>).
    /// </summary>
    public RandomStream Random
    {
        get
        {
            RequireOpen();
            if (!hasDrawn)
            {
                hasDrawn = true;
                random.Restart(in seed, turn, number);
            }
            return new RandomStream(random);
        }
    }

    /// <summary>The first winner named so far in the order presented; -1 if there is none.</summary>
    internal int FirstWinner { get; private set; }

    /// <summary>A contender: who emitted the event, and the event.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not from 0 to <see cref="Count"/> - 1.</exception>
    public Entry<TEvent> this[int index]
    {
        get
        {
            var contender = table.Contenders[PlaceOf(index)];
            return new Entry<TEvent>(table.Agents[contender], table.Events[contender]);
        }
    }

    /// <summary>A contender has won; others may have won too.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="InvalidOperationException">It has won already, or all have been merged.</exception>
    public void Win(int index) => MarkWinner(index, PlaceOf(index), ContestMark.Won);

    /// <summary>A contender has won, and <paramref name="instead"/> is applied in its place.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="instead">An event with the same key; where events have several keys, with all the same keys.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="instead"/> has another key.</exception>
    /// <exception cref="InvalidOperationException">It has won already, or all have been merged.</exception>
    /// <remarks>
    /// An event with several keys may be changed by one of its contests only; the commit throws <see cref="InvalidOperationException"/> if two
    /// have changed an event that wins.
    /// </remarks>
    public void Win(int index, in TEvent instead)
    {
        var place = PlaceOf(index);
        keys?.RequireSame(in table.Events[table.Contenders[place]], in instead);
        MarkWinner(index, place, ContestMark.Changed);
        table.Instead[place] = instead;
    }

    /// <summary>
    /// All contenders win as one event, which is applied in the place of the first in canonical order; the others are
    /// <see cref="EventOutcome.Merged"/>. Instead of <c>Win</c>, and once.
    /// </summary>
    /// <param name="whole">An event with the same key.</param>
    /// <exception cref="ArgumentException"><paramref name="whole"/> has another key.</exception>
    /// <exception cref="InvalidOperationException">
    /// Somebody has won already, all have been merged already, or the events have several keys.
    /// </exception>
    public void Merge(in TEvent whole)
    {
        RequireOpen();
        if (keys is { AreSeveral: true })
        {
            throw new InvalidOperationException(
                $"Merge in {this}: an event with several keys can win here and lose elsewhere, so it cannot be part of another. Use Win, or one key.");
        }
        if (isMerged || FirstWinner >= 0)
        {
            var before = isMerged ? "its contenders have been merged already" : "a contender has won already";
            throw new InvalidOperationException($"Merge in {this}: {before}. Call Merge once and no Win.");
        }
        var winner = IndexOfRank(0);
        keys?.RequireSame(in table.Events[table.Contenders[first + winner]], in whole);
        table.Marks.AsSpan(first, count).Fill(ContestMark.Merged);
        table.Marks[first + winner] = ContestMark.Changed;
        table.Instead[first + winner] = whole;
        FirstWinner = winner;
        isMerged = true;
    }

    /// <summary>Goes through the contenders in canonical order.</summary>
    public Enumerator GetEnumerator()
    {
        RequireOpen();
        return new Enumerator(this);
    }

    IEnumerator<Entry<TEvent>> IEnumerable<Entry<TEvent>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary><c>the contest of Harvest for 12</c>.</summary>
    public override string ToString() => $"the contest of {typeof(TEvent).Name}{(isOpen && keys is not null ? $" for {keys.CurrentKey}" : "")}";

    /// <summary>A contender's place in canonical order: its index in a commit, but not where a test presents contenders in another order.</summary>
    internal int RankOf(int index) => ranks is null ? index : ranks[index];

    /// <summary>The contender at a place in canonical order.</summary>
    internal int IndexOfRank(int rank) => ranks is null ? rank : Array.IndexOf(ranks, rank);

    /// <summary>A contender's event, where it lies.</summary>
    internal ref readonly TEvent EventAt(int index) => ref table.Events[table.Contenders[first + index]];

    /// <summary>64 bits of this contest's own stream.</summary>
    internal ulong NextSalt()
    {
        _ = Random;
        return random.Draws.NextUInt64();
    }

    internal void BeginTurn(in ContestSeed seed, int turn)
    {
        this.seed = seed;
        this.turn = turn;
    }

    /// <summary>Shows other contenders, of which nobody has won yet.</summary>
    internal void Open(int number, int first, int count, int[]? ranks = null)
    {
        this.number = number;
        this.first = first;
        this.count = count;
        this.ranks = ranks;
        FirstWinner = -1;
        hasDrawn = false;
        isMerged = false;
        isOpen = true;
    }

    internal void Close() => isOpen = false;

    private int PlaceOf(int index)
    {
        RequireOpen();
        if ((uint)index >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"In {this} there {(count == 1
                ? "is one contender: the index is 0."
                : $"are {count} contenders: an index is from 0 to {count - 1}.")}");
        }
        return first + index;
    }

    private void MarkWinner(int index, int place, ContestMark mark)
    {
        if (table.Marks[place] != ContestMark.Lost)
        {
            throw new InvalidOperationException($"Win({index}) in {this}: {(isMerged
                ? "its contenders have been merged. Call Merge or Win, not both."
                : "it has won already. Name each winner once.")}");
        }
        table.Marks[place] = mark;
        if ((uint)index < (uint)FirstWinner)
            FirstWinner = index;
    }

    private void RequireOpen()
    {
        if (!isOpen)
        {
            throw new InvalidOperationException(
                $"This contest of {typeof(TEvent).Name} has been decided: a contest is of use only during the call of Resolve that it was given to.");
        }
    }

    /// <summary>Goes through the contenders of a <see cref="Contest{TEvent}"/>.</summary>
    public struct Enumerator : IEnumerator<Entry<TEvent>>
    {
        private readonly Contest<TEvent> contest;
        private int index;

        internal Enumerator(Contest<TEvent> contest)
        {
            this.contest = contest;
            index = -1;
        }

        /// <inheritdoc/>
        public readonly Entry<TEvent> Current => contest[index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < contest.Count;

        /// <inheritdoc/>
        public void Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
