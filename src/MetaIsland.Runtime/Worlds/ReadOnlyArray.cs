using System.Collections;

namespace MetaIsland;

/// <summary>
/// An array of the world, to be read only. It costs one reference, may be used across <c>await</c>, and ends with its node.
/// </summary>
/// <remarks>The <see langword="default"/> value, and that of a null array, is empty.</remarks>
/// <typeparam name="T">The element.</typeparam>
public readonly struct ReadOnlyArray<T> : IReadOnlyList<T>
{
    private readonly T[]? items;

    /// <summary>Shows <paramref name="items"/> as they are; they are not copied.</summary>
    public ReadOnlyArray(T[]? items) => this.items = items;

    /// <summary>How many elements there are.</summary>
    public int Length => Items.Length;

    int IReadOnlyCollection<T>.Count => Length;

    private T[] Items => items ?? [];

    /// <summary>The element at <paramref name="index"/>, from 0 to <see cref="Length"/> - 1.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is outside of it.</exception>
    public T this[int index] => Items[index];

    /// <summary>The elements in one piece, for fast loops between two <c>await</c>s.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>For <c>foreach</c>: in order of their index.</summary>
    public Enumerator GetEnumerator() => new(Items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>Walks the elements without allocating.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element the walk is at.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next element; false after the last.</summary>
        public bool MoveNext() => ++index < items.Length;
    }
}
