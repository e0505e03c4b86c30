using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Events;

/// <summary>A growing queue of events of one type; a field of a lane.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct EventBuffer<TEvent>
{
    private TEvent[]? items;
    private int count;
    private int taken;

    /// <summary>Adds an event at the end.</summary>
    public void Add(in TEvent e)
    {
        items ??= new TEvent[16];
        if (count == items.Length)
            Array.Resize(ref items, 2 * count);
        items[count++] = e;
    }

    /// <summary>Takes the oldest event that has not been taken.</summary>
    public ref readonly TEvent Take() => ref items![taken++];

    /// <summary>The event taken last: the one a failing commit speaks of.</summary>
    public readonly TEvent Last => items![taken - 1];

    /// <summary>Empties the buffer and keeps its memory; references in it are let go.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TEvent>())
            Array.Clear(items ?? [], 0, count);
        count = 0;
        taken = 0;
    }
}
