using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace MetaIsland.Events;

/// <summary>
/// Events of one run of kernels, in the order they were emitted. Its events are taken out again in that order: within a lane the order
/// is already canonical, and lanes of one commit are merged by source.
/// </summary>
/// <remarks>
/// One lane is written by one node run at a time, so nothing here is locked. Where events came from is kept in stretches: most often one agent
/// after another emits the same, and then nothing is written for each.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EventLane
{
    private const ulong KindMask = (1UL << EventSource.KindBits) - 1;

    private Stretch[] stretches = [];
    private int last = -1;          // the stretch being written
    private ulong expected = ulong.MaxValue;    // the tag that makes it longer
    private int reading;            // the stretch the next event is in
    private int takenOfStretch;

    /// <summary>How many events the lane holds.</summary>
    public int Count => last < 0 ? 0 : stretches[last].Start + (int)((expected - stretches[last].First) >> EventSource.AgentShift);

    /// <summary>How many of them a commit has taken.</summary>
    public int Taken { get; private set; }

    /// <summary>The fields of the world that applying these events may write; all ones where that is not known.</summary>
    public abstract ulong Writes { get; }

    /// <summary>Source of the first event that has not been taken.</summary>
    internal ulong NextSource => (stretches[reading].First + (EventSource.OneAgent * (ulong)takenOfStretch)) >> EventSource.KindBits;

    /// <summary>Source of the last event.</summary>
    internal ulong LastSource => (expected - EventSource.OneAgent) >> EventSource.KindBits;

    /// <summary>Source of the event taken last.</summary>
    internal ulong TakenSource => TakenTag >> EventSource.KindBits;

    private ulong TakenTag => takenOfStretch > 0
        ? stretches[reading].First + (EventSource.OneAgent * (ulong)(takenOfStretch - 1))
        : stretches[reading - 1].First + (EventSource.OneAgent * (ulong)(LengthOf(reading - 1) - 1));

    /// <summary>Empties the lane and keeps its memory.</summary>
    public void Clear()
    {
        Taken = 0;
        last = -1;
        expected = ulong.MaxValue;
        reading = 0;
        takenOfStretch = 0;
        ClearEvents();
    }

    /// <summary>Goes back to the first event: the events are taken once to decide contests, and once to be applied.</summary>
    internal void Rewind()
    {
        Taken = 0;
        reading = 0;
        takenOfStretch = 0;
        RewindEvents();
    }

    /// <summary>Empties the typed buffers.</summary>
    protected abstract void ClearEvents();

    /// <summary>Goes back to the first event in the typed buffers.</summary>
    protected abstract void RewindEvents();

    /// <summary>Notes that an event of this kind comes next; called with each event put into a typed buffer.</summary>
    protected void Note(EventSource source, int kind) => Note(source.Value | (uint)kind);

    /// <summary>The same for an event whose source is known without its kind, as a log keeps it.</summary>
    internal void Note(ulong source, int kind) => Note((source << EventSource.KindBits) | (uint)kind);

    private void Note(ulong tag)
    {
        if (tag != expected)
            Begin(tag);
        expected = tag + EventSource.OneAgent;
    }

    /// <summary>How many of the next events, at most <paramref name="most"/>, are of the same kind as the next and can be taken at once.</summary>
    public int NextRun(int most, out int kind)
    {
        kind = (int)(stretches[reading].First & KindMask);
        return Math.Min(most, LengthOf(reading) - takenOfStretch);
    }

    /// <summary>Notes that a commit has taken the next events; the one it failed at counts.</summary>
    public void Took(int count)
    {
        Taken += count;
        takenOfStretch += count;
        while (reading < last && takenOfStretch >= LengthOf(reading))
            takenOfStretch -= LengthOf(reading++);
    }

    /// <summary>The kind of the event taken last.</summary>
    public int LastKind() => (int)(TakenTag & KindMask);

    /// <summary>How many of the events that have not been taken come before a source.</summary>
    internal int CountBefore(ulong source)
    {
        var count = -takenOfStretch;
        for (var i = reading; i <= last; i++)
        {
            var first = stretches[i].First >> EventSource.KindBits;
            var length = LengthOf(i);
            if (first + (EventSource.OnePlace) * (ulong)(length - 1) < source)
            {
                count += length;
                continue;
            }
            for (var k = 0; k < length && first + ((EventSource.OnePlace) * (ulong)k) < source; k++)
                count++;
            break;
        }
        return count;
    }

    private int LengthOf(int stretch) => (stretch < last ? stretches[stretch + 1].Start : Count) - stretches[stretch].Start;

    // Apart and not inlined, so that noting is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Begin(ulong tag)
    {
        var start = Count;
        if (++last == stretches.Length)
            Array.Resize(ref stretches, Math.Max(4, 2 * stretches.Length));
        stretches[last] = new Stretch(tag, start);
    }

    /// <summary>Events of one kind that agents with neighbouring ids emitted in one node, one each.</summary>
    /// <param name="First">Source and kind of the first.</param>
    /// <param name="Start">Its place in the lane.</param>
    private readonly record struct Stretch(ulong First, int Start);
}
