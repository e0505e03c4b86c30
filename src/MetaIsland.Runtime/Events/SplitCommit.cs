using System.Numerics;

namespace MetaIsland.Events;

/// <summary>
/// Applies the events of a commit on several threads, where each touches only the elements of its key: a thread takes the keys that are its part,
/// in canonical order, and so no element ever sees another order than with one thread.
/// </summary>
/// <param name="kinds">The kinds of events, by their number in a lane.</param>
internal sealed class SplitCommit<TWorld>(EventKind<TWorld>[] kinds)
    where TWorld : class
{
    /// <summary>Fewer events are not worth the start of a second thread.</summary>
    public const int LeastEvents = 65_536;

    private readonly List<EventStretch> stretches = [];
    private KeyParts[] ranges = [];         // by thread that has looked at the keys of a range of events
    private int events;

    /// <summary>The events collected are all of kinds that can be split.</summary>
    public bool CanApply { get; private set; }

    /// <summary>Events applied.</summary>
    public int Applied { get; private set; }

    /// <summary>Events that lost or were rejected.</summary>
    public int Rejected => events - Applied;

    /// <summary>Forgets the commit before.</summary>
    public void Begin()
    {
        stretches.Clear();
        events = 0;
        CanApply = true;
    }

    /// <summary>Takes the next events of a lane.</summary>
    public void Collect(EventLane lane, int count)
    {
        for (var left = count; left > 0;)
        {
            var run = lane.NextRun(left, out var kind);
            var source = lane.NextSource;
            CanApply &= kinds[kind].IsElementwise;
            stretches.Add(new EventStretch(kind, lane, kinds[kind].Skip(lane, run), events, run, source));
            events += run;
            left -= run;
        }
    }

    /// <summary>Applies them.</summary>
    /// <param name="world">The world, ready to be written.</param>
    /// <param name="workers">Threads, from 2.</param>
    /// <returns>The first event in canonical order whose <c>[Apply]</c> threw, as it would be with one thread; null if none did.</returns>
    public SplitFailure? Apply(TWorld world, int workers)
    {
        var parts = (int)BitOperations.RoundUpToPowerOf2((uint)workers + 1) / 2;
        if (ranges.Length != parts)
            ranges = [.. Enumerable.Range(0, parts).Select(_ => new KeyParts(parts))];
        foreach (var kind in kinds)
            kind.BeginParts(parts);
        var options = new ParallelOptions { MaxDegreeOfParallelism = parts };
        Parallel.For(0, parts, options, Look);
        var outcomes = new (int Applied, SplitFailure? Failure)[parts];
        Parallel.For(0, parts, options, part => outcomes[part] = ApplyPart(world, part));
        Applied = outcomes.Sum(outcome => outcome.Applied);
        return outcomes.Select(outcome => outcome.Failure).Where(failure => failure is not null).MinBy(failure => failure!.Place);
    }

    /// <summary>The event a failure is about, and where it came from.</summary>
    public (object Event, ulong Source) Find(SplitFailure failure)
    {
        var stretch = stretches[IndexOf(failure.Place)];
        var index = failure.Place - stretch.Place;
        return (kinds[stretch.Kind].EventAt(stretch.Lane, stretch.Start + index), stretch.Source + ((ulong)index * EventSource.OnePlace));
    }

    /// <summary>Finds out whose part the events of a range are.</summary>
    private void Look(int range)
    {
        var (from, to) = (Bound(range), Bound(range + 1));
        ranges[range].Begin(to - from);
        for (var i = IndexOf(from); i < stretches.Count && stretches[i].Place < to; i++)
        {
            var stretch = stretches[i];
            var first = Math.Max(from, stretch.Place);
            kinds[stretch.Kind].Look(stretch, first, Math.Min(to, stretch.Place + stretch.Count) - first, ranges[range]);
        }
    }

    private (int Applied, SplitFailure? Failure) ApplyPart(TWorld world, int part)
    {
        var applied = 0;
        foreach (var range in ranges)
        {
            var places = range.Of(part);
            for (var i = places.Length > 0 ? IndexOf(places[0]) : 0; places.Length > 0; i++)
            {
                var stretch = stretches[i];
                var here = places[^1] < stretch.Place + stretch.Count ? places.Length : ~places.BinarySearch(new Below(stretch.Place + stretch.Count));
                var done = 0;
                try
                {
                    applied += kinds[stretch.Kind].ApplyPart(world, stretch, places[..here], part, ref done);
                }
                catch (Exception e)
                {
                    return (applied, new SplitFailure(places[done], e));
                }
                places = places[here..];
            }
        }
        return (applied, null);
    }

    private int Bound(int range) => (int)((long)events * range / ranges.Length);

    /// <summary>The stretch that has an event.</summary>
    private int IndexOf(int place)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (stretches[middle].Place <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>Is never found, only where it would lie: behind all places below it.</summary>
    private readonly struct Below(int bound) : IComparable<int>
    {
        public int CompareTo(int place) => place < bound ? 1 : -1;
    }
}
