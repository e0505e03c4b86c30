using System.ComponentModel;

namespace MetaIsland.Events;

/// <summary>Who was first for each key of one type of event within a commit: the policy <c>FirstInOrder</c>.</summary>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyContests<TKey>
{
    private readonly HashSet<TKey> taken = [];
    private readonly HashSet<TKey> contested = [];

    /// <summary>Keys with more than one contender so far.</summary>
    public int Contested => contested.Count;

    /// <summary>True for the first contender of a key in canonical order, false for those after it.</summary>
    public bool Wins(TKey key)
    {
        if (taken.Add(key))
            return true;
        contested.Add(key);
        return false;
    }

    /// <summary>Starts anew and keeps the memory.</summary>
    public void Clear()
    {
        taken.Clear();
        contested.Clear();
    }
}
