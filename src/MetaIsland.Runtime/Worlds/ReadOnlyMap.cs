using System.Collections;
using System.Diagnostics.CodeAnalysis;
using MetaIsland.State;

namespace MetaIsland;

/// <summary>
/// A map of the world, to be read only, enumerated in ascending order of its keys (strings ordinal, tuples and record structs field by
/// field). It may be used across <c>await</c> and ends with its node.
/// </summary>
/// <remarks>
/// The keys are sorted when a version is first enumerated, and kept until it changes. The <see langword="default"/> value, and that of a
/// null map, is empty.
/// </remarks>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public readonly struct ReadOnlyMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private static readonly Dictionary<TKey, TValue> Empty = [];

    private readonly Dictionary<TKey, TValue>? map;
    private readonly KeyOrder<TKey>? order;

    /// <summary>Shows <paramref name="map"/> as it is; it is not copied.</summary>
    /// <param name="map">The map.</param>
    /// <param name="order">The order of this map and of no other.</param>
    public ReadOnlyMap(Dictionary<TKey, TValue>? map, KeyOrder<TKey> order)
    {
        this.map = map;
        this.order = order;
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => Map.Count;

    /// <summary>The keys, ascending.</summary>
    public ReadOnlyArray<TKey> Keys => new(SortedKeys);

    /// <summary>The values, in ascending order of their keys.</summary>
    public ValueSequence Values => new(this);

    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;

    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    private Dictionary<TKey, TValue> Map => map ?? Empty;

    private TKey[] SortedKeys => map is null ? [] : order!.Sorted(map);

    /// <summary>The value of <paramref name="key"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the key.</exception>
    public TValue this[TKey key] =>
        Map.TryGetValue(key, out var value)
            ? value
            : throw new KeyNotFoundException($"The map has no key '{key}': use TryGetValue where it may be absent.");

    /// <summary>Whether there is a value of <paramref name="key"/>.</summary>
    public bool ContainsKey(TKey key) => Map.ContainsKey(key);

    /// <summary>The value of <paramref name="key"/>; false if there is none.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => Map.TryGetValue(key, out value);

    /// <summary>For <c>foreach</c>: the pairs in ascending order of their keys.</summary>
    public Enumerator GetEnumerator() => new(SortedKeys, Map);

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values of a map, in ascending order of their keys.</summary>
    public readonly struct ValueSequence : IReadOnlyCollection<TValue>
    {
        private readonly ReadOnlyMap<TKey, TValue> map;

        internal ValueSequence(ReadOnlyMap<TKey, TValue> map) => this.map = map;

        /// <summary>How many values there are.</summary>
        public int Count => map.Count;

        /// <summary>For <c>foreach</c>.</summary>
        public IEnumerator<TValue> GetEnumerator()
        {
            foreach (var pair in map)
                yield return pair.Value;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Walks the pairs in ascending order of their keys.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>
    {
        private readonly TKey[] keys;
        private readonly Dictionary<TKey, TValue> map;
        private int index;

        internal Enumerator(TKey[] keys, Dictionary<TKey, TValue> map)
        {
            this.keys = keys;
            this.map = map;
            Reset();
        }

        /// <summary>The pair the walk is at.</summary>
        public readonly KeyValuePair<TKey, TValue> Current => new(keys[index], map[keys[index]]);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next pair; false after the last.</summary>
        public bool MoveNext() => ++index < keys.Length;

        /// <summary>Goes before the first pair.</summary>
        public void Reset() => index = -1;

        /// <summary>Nothing is held.</summary>
        public readonly void Dispose()
        {
        }
    }
}
