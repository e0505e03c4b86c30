using System.Collections;
using System.ComponentModel;

namespace MetaIsland;

/// <summary>The values of all agents that have one, in the order of their ids; taken by a sync point.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <remarks>Ends with its sync point. The default value is empty.</remarks>
public readonly struct Gather<T> : IReadOnlyList<Entry<T>>, IGather
{
    private readonly T[]? values;
    private readonly AgentId[]? agents;

    /// <summary>Made by generated code, and by tests of single sync points.</summary>
    /// <param name="agents">Who gave a value, in ascending order; as many as values or more.</param>
    /// <param name="values">What they gave.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="expected">How many agents could have given one.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public Gather(AgentId[] agents, T[] values, int count, int expected)
    {
        this.values = values;
        this.agents = agents;
        Count = count;
        Expected = expected;
    }

    /// <summary>How many agents gave a value.</summary>
    public int Count { get; }

    /// <summary>How many living agents there are of the types that give one.</summary>
    public int Expected { get; }

    /// <summary>The values alone, in the same order.</summary>
    public ReadOnlySpan<T> Values => new(values, 0, Count);

    /// <summary>The entry at a place in the order of ids.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not from 0 to <see cref="Count"/> - 1.</exception>
    public Entry<T> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new Entry<T>(agents![index], values![index]);
        }
    }

    /// <summary>The value of one agent; false if it has none.</summary>
    public bool TryGet(AgentId agent, out T value)
    {
        var index = agents is null ? -1 : Array.BinarySearch(agents, 0, Count, agent);
        value = index >= 0 ? values![index] : default!;
        return index >= 0;
    }

    /// <summary>Goes through the entries in the order of ids.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Entry<T>> IEnumerable<Entry<T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through a <see cref="Gather{T}"/>.</summary>
    public struct Enumerator : IEnumerator<Entry<T>>
    {
        private readonly Gather<T> gather;
        private int index;

        internal Enumerator(Gather<T> gather)
        {
            this.gather = gather;
            index = -1;
        }

        /// <inheritdoc/>
        public readonly Entry<T> Current => new(gather.agents![index], gather.values![index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++index < gather.Count;

        /// <inheritdoc/>
        public void Reset() => index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
