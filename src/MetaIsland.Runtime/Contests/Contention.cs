using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Contesting;

/// <summary>
/// Decides who of the events of one type in one commit wins: collects them, groups them by key, has each contest decided, lets losers bid
/// again, and keeps winners of held keys only while somebody leaves these.
/// </summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <typeparam name="TKey">What its contenders want.</typeparam>
/// <remarks>
/// Used again for every commit, so nothing is allocated once it has grown. An event is known by its ordinal, its place in canonical order from 0.
/// What a rule throws comes through as it is; <see cref="CurrentKey"/> says for which key.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class Contention<TEvent, TKey> : IContestKeys<TEvent>
    where TKey : notnull
{
    private readonly IContestRules<TEvent, TKey> rules;
    private readonly ContestTable<TEvent> table = new();
    private readonly Contest<TEvent> contest;
    private readonly Dictionary<int, List<LostBid>> lostBids = [];
    private bool isDecided;

    // By ordinal.
    private EventOutcome[] outcomes = [];
    private int[] winners = [];         // of the contest it has lost
    private TKey[] keysLost = [];
    private short[] turns = [];         // the last turn it bid in; used with more than one

    /// <summary>Made by generated code.</summary>
    public Contention(IContestRules<TEvent, TKey> rules)
    {
        this.rules = rules;
        contest = new Contest<TEvent>(table, this);
    }

    /// <summary>Whether <see cref="LostBidsOf"/> has anything to say: it takes memory for every loss.</summary>
    public bool KeepsBids { get; set; }

    /// <summary>How many events have been added.</summary>
    public int Count { get; private set; }

    /// <summary>How many turns were held; 0 without events.</summary>
    public int Turns { get; private set; }

    /// <summary>Keys that more than one event wanted in the first turn.</summary>
    public int Contested { get; private set; }

    /// <summary>The key of the contest last decided, or being decided when something was thrown; null before the first.</summary>
    public object? CurrentKey => current < 0 ? null : keys[current];

    bool IContestKeys<TEvent>.AreSeveral => keyCount > 1;

    /// <summary>Forgets all events and keeps the memory.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TEvent>())
        {
            Array.Clear(table.Events, 0, Count);
            Array.Clear(table.Instead, 0, Math.Min(table.Instead.Length, Count * keyCount));
        }
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TKey>())
        {
            Array.Clear(keysLost, 0, Count);
            Array.Clear(keys, 0, Math.Min(keys.Length, Count * keyCount));
        }
        Array.Clear(outcomes, 0, Count);
        lostBids.Clear();
        groups.Clear();
        taken.Clear();
        freed.Clear();
        Count = 0;
        Turns = 0;
        Contested = 0;
        current = -1;
        isDecided = false;
    }

    /// <summary>Adds the next event in canonical order.</summary>
    /// <param name="e">The event.</param>
    /// <param name="agent">Who emitted it; -1 for a sync point.</param>
    public void Add(in TEvent e, AgentId agent)
    {
        var ordinal = Count;
        if (ordinal == table.Events.Length)
            Grow();
        table.Events[ordinal] = e;
        table.Agents[ordinal] = agent;
        Count = ordinal + 1;
    }

    /// <summary>Decides all contests; once between two <see cref="Clear"/>.</summary>
    /// <exception cref="ArgumentException">A key is null, or a policy has changed an event's key.</exception>
    /// <exception cref="InvalidOperationException">A policy has contradicted itself, or two contests have changed one event.</exception>
    public void Decide(ContestSeed seed)
    {
        if (isDecided)
            throw new InvalidOperationException("These contests have been decided. Clear first.");
        isDecided = true;
        try
        {
            HoldTurns(in seed);
        }
        finally
        {
            contest.Close();
        }
    }

    /// <summary>
    /// <see cref="EventOutcome.Applied"/> if the event has won, else <see cref="EventOutcome.Lost"/> or <see cref="EventOutcome.Merged"/>.
    /// </summary>
    public EventOutcome OutcomeOf(int ordinal) => outcomes[Existing(ordinal)];

    /// <summary>The event as it is to be applied; of one that has lost, the bid it made last.</summary>
    public ref readonly TEvent EventOf(int ordinal) => ref table.Events[Existing(ordinal)];

    /// <summary>Who emitted it; -1 for a sync point.</summary>
    public AgentId AgentOf(int ordinal) => table.Agents[Existing(ordinal)];

    /// <summary>
    /// The ordinal of who won the contest in which this event lost or was merged, the first if there are several; -1 if nobody did, if the
    /// key is held and nobody leaves it, or if the event itself has won.
    /// </summary>
    /// <remarks>
    /// The winner of that contest: with several keys it may have lost another contest, and with chains it may have stayed where it was.
    /// </remarks>
    public int WinnerOf(int ordinal) => OutcomeOf(ordinal) == EventOutcome.Applied ? -1 : winners[ordinal];

    /// <summary>The key at which the event lost or was merged, in its last turn; of several keys the first in the order of places.</summary>
    /// <exception cref="InvalidOperationException">It has not lost.</exception>
    public TKey KeyLost(int ordinal) => OutcomeOf(ordinal) == EventOutcome.Applied
        ? throw new InvalidOperationException($"Event {ordinal} has won: it has lost no key.")
        : keysLost[ordinal];

    /// <summary>
    /// The turn in which it was decided, from 1 to <see cref="Turns"/>: the last in which it bid. 0 while nothing has been decided.
    /// </summary>
    public int TurnOf(int ordinal)
    {
        Existing(ordinal);
        return most > 1 && Turns > 0 ? turns[ordinal] : Turns;
    }

    /// <summary>Every bid the event has lost, turn after turn; none where <see cref="KeepsBids"/> is not set.</summary>
    public IReadOnlyList<LostBid> LostBidsOf(int ordinal) => lostBids.TryGetValue(Existing(ordinal), out var bids) ? bids : [];

    /// <summary>The agent of an event as decisions name winners: null for nobody and for a sync point.</summary>
    public AgentId? WinnerNamed(int ordinal) => ordinal < 0 || table.Agents[ordinal].Value < 0 ? null : table.Agents[ordinal];

    private int Existing(int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ordinal, (uint)Count, nameof(ordinal));
        return ordinal;
    }

    private void Lose(int ordinal, TKey key, int winner, EventOutcome outcome = EventOutcome.Lost)
    {
        outcomes[ordinal] = outcome;
        winners[ordinal] = winner;
        keysLost[ordinal] = key;
        if (!KeepsBids || outcome != EventOutcome.Lost)
            return;
        if (!lostBids.TryGetValue(ordinal, out var bids))
            lostBids.Add(ordinal, bids = []);
        bids.Add(new LostBid(Turns, key, WinnerNamed(winner)));
    }

    private void Grow()
    {
        var size = Math.Max(16, table.Events.Length * 2);
        Array.Resize(ref table.Events, size);
        Array.Resize(ref table.Agents, size);
        Array.Resize(ref outcomes, size);
        Array.Resize(ref winners, size);
        Array.Resize(ref keysLost, size);
        Array.Resize(ref turns, size);
    }
}
