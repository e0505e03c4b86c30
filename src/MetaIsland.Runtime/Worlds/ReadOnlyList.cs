using System.Collections;
using System.Runtime.InteropServices;

namespace MetaIsland;

/// <summary>
/// A list of the world, to be read only. It costs one reference, may be used across <c>await</c>, and ends with its node.
/// </summary>
/// <remarks>The <see langword="default"/> value, and that of a null list, is empty.</remarks>
/// <typeparam name="T">The element.</typeparam>
public readonly struct ReadOnlyList<T> : IReadOnlyList<T>
{
    private static readonly List<T> Empty = [];

    private readonly List<T>? items;

    /// <summary>Shows <paramref name="items"/> as they are; they are not copied.</summary>
    public ReadOnlyList(List<T>? items) => this.items = items;

    /// <summary>How many elements there are.</summary>
    public int Count => Items.Count;

    private List<T> Items => items ?? Empty;

    /// <summary>The element at <paramref name="index"/>, from 0 to <see cref="Count"/> - 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside of it.</exception>
    public T this[int index] => Items[index];

    /// <summary>The elements in one piece, for fast loops between two <c>await</c>s.</summary>
    public ReadOnlySpan<T> AsSpan() => CollectionsMarshal.AsSpan(items);

    /// <summary>For <c>foreach</c>: in order of their index.</summary>
    public List<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
