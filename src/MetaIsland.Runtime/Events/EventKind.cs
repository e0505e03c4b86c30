using System.ComponentModel;
using MetaIsland.Contesting;
using MetaIsland.Logging;

namespace MetaIsland.Events;

/// <summary>How a commit that decides before it applies, or keeps a record, treats one type of event.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EventKind<TWorld>
    where TWorld : class
{
    private protected EventKind()
    {
    }

    /// <summary>Contests cannot be decided one event after another, in passing.</summary>
    public virtual bool DecidesFirst => false;

    /// <summary>
    /// An event writes only elements of its key, and reads only those and what no event writes: events of other keys may be applied at the same time.
    /// </summary>
    public virtual bool IsElementwise => false;

    /// <summary>Keys that more than one event wanted.</summary>
    internal virtual int Contested => 0;

    /// <summary>Events that became part of another one.</summary>
    internal virtual int Merged => 0;

    /// <summary>Forgets the commit before.</summary>
    /// <param name="isRecorded">What becomes of each event will be written down.</param>
    internal virtual void Clear(bool isRecorded)
    {
    }

    /// <summary>Takes the next events of a lane, emitted by agents with ids from <paramref name="first"/> on; all by nobody where that is negative.</summary>
    internal abstract void Collect(EventLane lane, int count, int first);

    /// <summary>Decides all contests, on the world as it is before the commit.</summary>
    internal virtual void Decide(TWorld before, ContestSeed seed)
    {
    }

    /// <summary>Applies the next events of a lane that have not lost, and says how many were applied.</summary>
    internal abstract int Apply(TWorld world, EventLane lane, int count, CommitRecord? record);

    /// <summary>Applies the next events of a log, where contests have been decided long since.</summary>
    internal abstract void Refold(TWorld world, EventLane lane, int count);

    /// <summary>Takes the next event of a lane.</summary>
    internal abstract object TakeNext(EventLane lane);

    /// <summary>The event last taken from a lane.</summary>
    internal abstract object LastOf(EventLane lane);

    /// <summary>An event of a lane, by its place among those of this kind.</summary>
    internal abstract object EventAt(EventLane lane, int index);

    /// <summary>Takes the next events of a lane, and says where the first lies among those of this kind.</summary>
    internal abstract int Skip(EventLane lane, int count);

    /// <summary>Forgets the contests that several threads have decided.</summary>
    internal virtual void BeginParts(int parts)
    {
    }

    /// <summary>Applies events whose keys are this thread's part; the first of a key has won.</summary>
    /// <param name="world">The world.</param>
    /// <param name="stretch">The events.</param>
    /// <param name="part">The thread, from 0.</param>
    /// <param name="parts">How many there are.</param>
    /// <param name="at">The place in the stretch of the event being applied.</param>
    /// <returns>How many were applied.</returns>
    internal virtual int ApplyPart(TWorld world, EventStretch stretch, int part, int parts, ref int at) => throw new NotSupportedException("These events are not elementwise.");
}
