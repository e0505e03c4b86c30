using System.ComponentModel;
using MetaIsland.Logging;

namespace MetaIsland.Events;

/// <summary>Events of one type that nobody contends with.</summary>
/// <typeparam name="TWorld">The world.</typeparam>
/// <typeparam name="TEvent">The event.</typeparam>
/// <param name="number">The number of this kind of event in a lane.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EventKind<TWorld, TEvent>(int number) : EventKind<TWorld>
    where TWorld : class
{
    /// <summary>Where a lane has these events.</summary>
    protected abstract ref EventBuffer<TEvent> BufferOf(EventLane lane);

    /// <summary>Calls the <c>[Apply]</c> method; false if it rejects the event.</summary>
    protected abstract bool Apply(TWorld world, in TEvent e);

    internal override void Collect(EventLane lane, int count, int first) => Skip(lane, count);

    internal override int Apply(TWorld world, EventLane lane, int count, CommitRecord? record)
    {
        var source = lane.NextSource;
        var next = BufferOf(lane).Next(count);
        var applied = 0;
        var taken = 0;
        try
        {
            foreach (ref readonly var e in next)
            {
                taken++;
                if (ApplyNext(world, in e, source, record))
                    applied++;
                source += EventSource.OnePlace;
            }
        }
        finally
        {
            BufferOf(lane).Took(taken);
            lane.Took(taken);
        }
        return applied;
    }

    internal override void Refold(TWorld world, EventLane lane, int count)
    {
        foreach (ref readonly var e in BufferOf(lane).Next(count))
            Apply(world, in e);
        Skip(lane, count);
    }

    internal override object TakeNext(EventLane lane)
    {
        Skip(lane, 1);
        return LastOf(lane);
    }

    internal override object EventAt(EventLane lane, int index) => BufferOf(lane).From(index, 1)[0]!;

    internal override int Skip(EventLane lane, int count)
    {
        var start = BufferOf(lane).Taken;
        BufferOf(lane).Took(count);
        lane.Took(count);
        return start;
    }

    internal override object LastOf(EventLane lane) => BufferOf(lane).Last!;

    /// <summary>One event: applied, and what became of it written down.</summary>
    private protected virtual bool ApplyNext(TWorld world, in TEvent e, ulong source, CommitRecord? record) =>
        Apply(world, in e, in e, source, record, decision: default);

    /// <summary>Applies an event, which may be <paramref name="instead"/> of the one that was emitted.</summary>
    private protected bool Apply(TWorld world, in TEvent e, in TEvent instead, ulong source, CommitRecord? record, DecidedBy decision)
    {
        if (record is null)
            return Apply(world, in instead);
        var outcome = EventOutcome.Failed;
        try
        {
            outcome = Apply(world, in instead) ? EventOutcome.Applied : EventOutcome.Rejected;
            if (record.Lane is { } lane)
            {
                BufferOf(lane).Add(in instead);
                lane.Note(source, number);
                record.Log(outcome);
            }
        }
        finally
        {
            record.Decisions?.Add(source, e, Another(in e, in instead), outcome, decision);
        }
        return outcome == EventOutcome.Applied;
    }

    /// <summary>What an event has become, if that is another one.</summary>
    private protected static object? Another(in TEvent e, in TEvent now) => EqualityComparer<TEvent>.Default.Equals(e, now) ? null : now;
}
