using System.ComponentModel;

namespace MetaIsland.Contesting;

/// <summary>What generated code says about the contests of one type of event.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
/// <typeparam name="TKey">What its contenders want.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IContestRules<TEvent, TKey>
    where TKey : notnull
{
    /// <summary>How many keys an event names, from 1; it wins if it wins all of them.</summary>
    int KeyCount { get; }

    /// <summary>The most turns in which events bid, from 1.</summary>
    int MaxBids => 1;

    /// <summary>Winning a held key needs a winner that frees it. Only with one key.</summary>
    bool HasChains => false;

    /// <summary>Who is alone in its contest wins it as it is, and <see cref="Resolve"/> need not be called to learn that.</summary>
    bool SoleContenderWins => false;

    /// <summary>One of the keys of an event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="place">From 0 to <see cref="KeyCount"/> - 1.</param>
    TKey KeyOf(in TEvent e, int place);

    /// <summary>Decides one contest.</summary>
    void Resolve(Contest<TEvent> contest);

    /// <summary>Changes the bid of a loser for the next turn, or returns false: it has lost for good, with the bid it made last.</summary>
    bool BidAgain(ref TEvent e, TakenKeys<TKey> taken) => true;

    /// <summary>The key that an event leaves if it wins; null or a key that nobody holds if it leaves none.</summary>
    TKey FreedBy(in TEvent e) => throw new NotSupportedException($"{typeof(TEvent).Name} frees nothing: its contests have no chains.");

    /// <summary>True if the key is held in the version before the commit.</summary>
    bool IsHeld(TKey key) => false;
}
