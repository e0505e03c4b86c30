namespace MetaIsland.Events;

/// <summary>Takes the events of a commit out of their lanes in canonical order: by agent id, node, number (law 6).</summary>
/// <remarks>
/// Within a lane the order is right already. Lanes of a fused step cover separate ranges of agents, so putting the lanes in order is enough;
/// lanes of different steps may interleave and are then merged.
/// </remarks>
internal sealed class CanonicalOrder
{
    private static readonly Comparison<EventLane> ByFirst = static (a, b) => a.NextSource.CompareTo(b.NextSource);

    private readonly PriorityQueue<EventLane, ulong> next = new();

    public void Walk(List<EventLane> lanes, Action<EventLane, int> take)
    {
        lanes.Sort(ByFirst);
        if (!Interleave(lanes))
        {
            foreach (var lane in lanes)
                take(lane, lane.Count);
            return;
        }
        // A walk that threw may have left some.
        next.Clear();
        foreach (var lane in lanes)
            next.Enqueue(lane, lane.NextSource);
        while (next.TryDequeue(out var lane, out _))
        {
            // Its first event is before all others; up to where another lane goes on, the rest is too.
            take(lane, next.TryPeek(out _, out var source) ? lane.CountBefore(source) : lane.Count - lane.Taken);
            if (lane.Taken < lane.Count)
                next.Enqueue(lane, lane.NextSource);
        }
    }

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
