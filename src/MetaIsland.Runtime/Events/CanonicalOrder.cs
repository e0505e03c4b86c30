namespace MetaIsland.Events;

/// <summary>Takes the events of a commit out of their lanes in canonical order: by agent id, node, number (law 6).</summary>
/// <remarks>
/// Within a lane the order is right already. Lanes of a fused step cover separate ranges of agents, so putting the lanes in order is enough;
/// lanes of different steps may interleave and are then merged.
/// </remarks>
internal sealed class CanonicalOrder<TWorld>
    where TWorld : class
{
    private static readonly Comparison<EventLane> ByFirst = static (a, b) => a.NextSource.CompareTo(b.NextSource);

    private readonly PriorityQueue<EventLane, ulong> next = new();

    public void Apply(TWorld world, List<EventLane> lanes, WorldCommit<TWorld> commit, ref EventLane? current)
    {
        lanes.Sort(ByFirst);
        if (!Interleave(lanes))
        {
            foreach (var lane in lanes)
            {
                current = lane;
                commit.Apply(world, lane, lane.Count);
            }
            return;
        }
        foreach (var lane in lanes)
            next.Enqueue(lane, lane.NextSource);
        while (next.TryDequeue(out current, out _))
        {
            // Its first event is before all others; up to where another lane goes on, the rest is too.
            commit.Apply(world, current, next.TryPeek(out _, out var source) ? current.CountBefore(source) : current.Count - current.Taken);
            if (current.Taken < current.Count)
                next.Enqueue(current, current.NextSource);
        }
    }

    public void Clear() => next.Clear();

    private static bool Interleave(List<EventLane> lanes)
    {
        for (var i = 1; i < lanes.Count; i++)
        {
            if (lanes[i - 1].LastSource >= lanes[i].NextSource)
                return true;
        }
        return false;
    }
}
