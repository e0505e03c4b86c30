using System.ComponentModel;

namespace MetaIsland.Events;

/// <summary>
/// Events of one run of kernels, in the order they were emitted. Its events are taken out again in that order: within a lane the order
/// is already canonical, and lanes of one commit are merged by source.
/// </summary>
/// <remarks>One lane is written by one node run at a time, so nothing here is locked.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EventLane
{
    private ulong[] tags = [];

    /// <summary>How many events the lane holds.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them a commit has taken.</summary>
    public int Taken { get; private set; }

    /// <summary>Empties the lane and keeps its memory.</summary>
    public void Clear()
    {
        Count = 0;
        Taken = 0;
        ClearEvents();
    }

    /// <summary>Empties the typed buffers.</summary>
    protected abstract void ClearEvents();

    /// <summary>Notes that an event of this kind comes next; called with each event put into a typed buffer.</summary>
    protected void Note(EventSource source, int kind)
    {
        if (Count == tags.Length)
            Array.Resize(ref tags, Math.Max(16, 2 * tags.Length));
        tags[Count++] = source.Value | (uint)kind;
    }

    /// <summary>The kind of the next event; the caller then takes it from that kind's buffer.</summary>
    protected int TakeKind() => (int)(tags[Taken++] & ((1u << EventSource.KindBits) - 1));

    /// <summary>Takes the kinds of the next <paramref name="count"/> events at once: of one kind of event nobody looks it up.</summary>
    protected void TakeKinds(int count) => Taken += count;

    /// <summary>The kind of the event taken last.</summary>
    protected int TakenKind() => (int)(tags[Taken - 1] & ((1u << EventSource.KindBits) - 1));

    internal ulong SourceAt(int index) => tags[index] >> EventSource.KindBits;
}
