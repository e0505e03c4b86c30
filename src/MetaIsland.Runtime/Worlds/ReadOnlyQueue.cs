using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MetaIsland;

/// <summary>
/// A queue of the world, to be read only. It costs one reference, may be used across <c>await</c>, and ends with its node.
/// </summary>
/// <remarks>The <see langword="default"/> value, and that of a null queue, is empty.</remarks>
/// <typeparam name="T">The element.</typeparam>
public readonly struct ReadOnlyQueue<T> : IReadOnlyCollection<T>
{
    private static readonly Queue<T> Empty = new();

    private readonly Queue<T>? items;

    /// <summary>Shows <paramref name="items"/> as they are; they are not copied.</summary>
    public ReadOnlyQueue(Queue<T>? items) => this.items = items;

    /// <summary>How many elements there are.</summary>
    public int Count => Items.Count;

    private Queue<T> Items => items ?? Empty;

    /// <summary>The oldest element, which stays where it is; false if there is none.</summary>
    public bool TryPeek([MaybeNullWhen(false)] out T oldest) => Items.TryPeek(out oldest);

    /// <summary>For <c>foreach</c>: from the oldest to the newest.</summary>
    public Queue<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
