using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Events;

/// <summary>A growing queue of events of one type; a field of a lane.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EventBuffer<TEvent>
{
    private TEvent[] items = [];
    private int count;
    private int taken;

    /// <summary>Starts empty.</summary>
    public EventBuffer()
    {
    }

    /// <summary>How many events it holds, those taken included.</summary>
    public readonly int Count => count;

    /// <summary>Adds an event at the end.</summary>
    public void Add(in TEvent e)
    {
        var (array, end) = (items, count);
        if ((uint)end >= (uint)array.Length)
        {
            AddAfterGrowing(e);
            return;
        }
        array[end] = e;
        count = end + 1;
    }

    /// <summary>The oldest events that have not been taken.</summary>
    public readonly ReadOnlySpan<TEvent> Next(int count) => new(items, taken, count);

    /// <summary>Events from a place on, taken or not.</summary>
    public readonly ReadOnlySpan<TEvent> From(int start, int count) => new(items, start, count);

    /// <summary>How many have been taken.</summary>
    public readonly int Taken => taken;

    /// <summary>Notes that the next events have been taken.</summary>
    public void Took(int count) => taken += count;

    /// <summary>Goes back to the first event.</summary>
    public void Rewind() => taken = 0;

    /// <summary>The event taken last: the one a failing commit speaks of.</summary>
    public readonly TEvent Last => items[taken - 1];

    /// <summary>Empties the buffer and keeps its memory; references in it are let go.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TEvent>())
            Array.Clear(items, 0, count);
        count = 0;
        taken = 0;
    }

    // Apart and not inlined, so that adding is; by value, so that the event can stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddAfterGrowing(TEvent e)
    {
        Array.Resize(ref items, Math.Max(16, 2 * items.Length));
        items[count++] = e;
    }
}
