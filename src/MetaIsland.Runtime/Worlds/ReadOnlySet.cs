using System.Collections;
using MetaIsland.State;

namespace MetaIsland;

/// <summary>
/// A set of the world, to be read only, enumerated in ascending order (strings ordinal, tuples and record structs field by field). It may
/// be used across <c>await</c> and ends with its node.
/// </summary>
/// <remarks>
/// The elements are sorted when a version is first enumerated, and kept until it changes. The <see langword="default"/> value, and that of
/// a null set, is empty.
/// </remarks>
/// <typeparam name="T">The element.</typeparam>
public readonly struct ReadOnlySet<T> : IReadOnlyCollection<T>
    where T : notnull
{
    private readonly HashSet<T>? set;
    private readonly KeyOrder<T>? order;

    /// <summary>Shows <paramref name="set"/> as it is; it is not copied.</summary>
    /// <param name="set">The set.</param>
    /// <param name="order">The order of this set and of no other.</param>
    public ReadOnlySet(HashSet<T>? set, KeyOrder<T> order)
    {
        this.set = set;
        this.order = order;
    }

    /// <summary>How many elements there are.</summary>
    public int Count => set?.Count ?? 0;

    private ReadOnlyArray<T> Sorted => new(set is null ? [] : order!.Sorted(set));

    /// <summary>Whether <paramref name="item"/> is in the set.</summary>
    public bool Contains(T item) => set is not null && set.Contains(item);

    /// <summary>For <c>foreach</c>: ascending.</summary>
    public ReadOnlyArray<T>.Enumerator GetEnumerator() => Sorted.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Sorted).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Sorted).GetEnumerator();
}
