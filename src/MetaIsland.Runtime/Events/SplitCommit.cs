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
    public const int LeastEvents = 16_384;

    // Where the kind changes more often than this, each thread would be busy going past the events of the others.
    private const int LeastEventsOfStretch = 4;

    private readonly List<EventStretch> stretches = [];
    private int events;
    private bool areElementwise;

    /// <summary>The events collected are of kinds that can be split, and lie so that it pays.</summary>
    public bool CanApply => areElementwise && events >= (long)stretches.Count * LeastEventsOfStretch;

    /// <summary>Events applied.</summary>
    public int Applied { get; private set; }

    /// <summary>Events that lost or were rejected.</summary>
    public int Rejected { get; private set; }

    /// <summary>Forgets the commit before.</summary>
    public void Begin(int parts)
    {
        stretches.Clear();
        events = 0;
        areElementwise = true;
        foreach (var kind in kinds)
            kind.BeginParts(parts);
    }

    /// <summary>Takes the next events of a lane.</summary>
    public void Collect(EventLane lane, int count)
    {
        for (var left = count; left > 0;)
        {
            var run = lane.NextRun(left, out var kind);
            var source = lane.NextSource;
            areElementwise &= kinds[kind].IsElementwise;
            events += run;
            stretches.Add(new EventStretch(kind, lane, kinds[kind].Skip(lane, run), run, source));
            left -= run;
        }
    }

    /// <summary>Applies them.</summary>
    /// <param name="world">The world, ready to be written.</param>
    /// <param name="parts">Threads.</param>
    /// <returns>The first event in canonical order whose <c>[Apply]</c> threw, as it would be with one thread; null if none did.</returns>
    public SplitFailure? Apply(TWorld world, int parts)
    {
        var outcomes = new (int Applied, SplitFailure? Failure)[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = parts }, part => outcomes[part] = ApplyPart(world, part, parts));
        Applied = outcomes.Sum(outcome => outcome.Applied);
        Rejected = events - Applied;
        return outcomes.Select(outcome => outcome.Failure).Where(failure => failure is not null).MinBy(failure => (failure!.Stretch, failure.Index));
    }

    /// <summary>The event a failure is about, and where it came from.</summary>
    public (object Event, ulong Source) Find(SplitFailure failure)
    {
        var stretch = stretches[failure.Stretch];
        return (kinds[stretch.Kind].EventAt(stretch.Lane, stretch.Start + failure.Index), stretch.Source + ((ulong)failure.Index * EventSource.OnePlace));
    }

    private (int Applied, SplitFailure? Failure) ApplyPart(TWorld world, int part, int parts)
    {
        var applied = 0;
        for (var i = 0; i < stretches.Count; i++)
        {
            var stretch = stretches[i];
            var at = 0;
            try
            {
                applied += kinds[stretch.Kind].ApplyPart(world, stretch, part, parts, ref at);
            }
            catch (Exception e)
            {
                return (applied, new SplitFailure(i, at, e));
            }
        }
        return (applied, null);
    }
}
