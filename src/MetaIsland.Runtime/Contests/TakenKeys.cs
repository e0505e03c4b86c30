using System.ComponentModel;

namespace MetaIsland;

/// <summary>The keys that have been won so far in a commit: what a <c>[Rebid]</c> method looks at before it bids for another one.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <remarks>Ends with the call it was given to. The default value is empty.</remarks>
public readonly struct TakenKeys<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int>? winners;

    /// <summary>Made of some keys, for tests of single <c>[Rebid]</c> methods.</summary>
    /// <param name="keys">The keys; the same one twice counts once.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public TakenKeys(params TKey[] keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        winners = [];
        foreach (var key in keys)
            winners[key] = 0;
    }

    internal TakenKeys(Dictionary<TKey, int> winners) => this.winners = winners;

    /// <summary>How many keys have been won.</summary>
    public int Count => winners?.Count ?? 0;

    /// <summary>True if somebody has won <paramref name="key"/>: a bid for it would lose.</summary>
    public bool Contains(TKey key) => winners is not null && winners.ContainsKey(key);
}
