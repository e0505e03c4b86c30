using System.ComponentModel;

namespace MetaIsland.State;

/// <summary>
/// The ascending keys of one map or set, found when they are first asked for and kept until <see cref="Invalidate"/>. One belongs to each
/// such field of a world; a commit invalidates it before the map changes.
/// </summary>
/// <remarks>
/// Readers may race to compute it: they sort the same keys, and whichever array is published last is as good as the others. Only a commit
/// invalidates, and none runs while a version has readers.
/// </remarks>
/// <typeparam name="TKey">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeyOrder<TKey>
    where TKey : notnull
{
    private TKey[]? sorted;

    /// <summary>The keys of <paramref name="map"/>, ascending; always the same map for one order.</summary>
    public ReadOnlyArray<TKey> Of<TValue>(Dictionary<TKey, TValue> map) => new(Sorted(map));

    /// <summary>The elements of <paramref name="set"/>, ascending; always the same set for one order.</summary>
    public ReadOnlyArray<TKey> Of(HashSet<TKey> set) => new(Sorted(set));

    /// <summary>Forgets the keys: the map or set is about to change.</summary>
    public void Invalidate() => Volatile.Write(ref sorted, null);

    internal TKey[] Sorted<TValue>(Dictionary<TKey, TValue> map) => Volatile.Read(ref sorted) ?? Publish(KeyComparer<TKey>.Sort(map.Keys));

    internal TKey[] Sorted(HashSet<TKey> set) => Volatile.Read(ref sorted) ?? Publish(KeyComparer<TKey>.Sort(set));

    private TKey[] Publish(TKey[] keys)
    {
        Volatile.Write(ref sorted, keys);
        return keys;
    }
}
