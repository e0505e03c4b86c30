using MetaIsland.State;

namespace MetaIsland;

/// <summary>
/// For code inside a world or agent, where maps and sets have no order of their own: the order in which views enumerate them.
/// </summary>
public static class MapExtensions
{
    /// <summary>The pairs as they are now, in ascending order of their keys (strings ordinal); the map may be changed meanwhile.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="TKey"/> has no order (its generated code registers it).</exception>
    public static KeyValuePair<TKey, TValue>[] InKeyOrder<TKey, TValue>(this Dictionary<TKey, TValue> map)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        var keys = KeyComparer<TKey>.Sort(map.Keys);
        return Array.ConvertAll(keys, key => KeyValuePair.Create(key, map[key]));
    }

    /// <summary>The elements as they are now, ascending (strings ordinal); the set may be changed meanwhile.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> has no order (its generated code registers it).</exception>
    public static T[] InKeyOrder<T>(this HashSet<T> set)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(set);
        return KeyComparer<T>.Sort(set);
    }
}
