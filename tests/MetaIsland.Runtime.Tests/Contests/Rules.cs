using MetaIsland.Contesting;

namespace MetaIsland.Tests.Contesting;

/// <summary>What generated code would say, put together by hand.</summary>
public sealed class Rules<TEvent, TKey>(Func<TEvent, TKey[]> keys, Action<Contest<TEvent>> resolve) : IContestRules<TEvent, TKey>
    where TKey : notnull
{
    public delegate bool Rebid(ref TEvent e, TakenKeys<TKey> taken);

    public int KeyCount { get; init; } = 1;

    public int MaxBids { get; init; } = 1;

    public bool SoleContenderWins { get; init; }

    public Rebid? Again { get; init; }

    public Func<TEvent, TKey>? Frees { get; init; }

    public Func<TKey, bool>? Held { get; init; }

    public bool HasChains => Frees is not null;

    public TKey KeyOf(in TEvent e, int place) => keys(e)[place];

    public void Resolve(Contest<TEvent> contest) => resolve(contest);

    public bool BidAgain(ref TEvent e, TakenKeys<TKey> taken) => Again is null || Again(ref e, taken);

    public TKey FreedBy(in TEvent e) => Frees!(e);

    public bool IsHeld(TKey key) => Held!(key);
}
