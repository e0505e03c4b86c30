namespace MetaIsland.Events;

/// <summary>Takes the events of a commit out of their lanes in canonical order: by agent id, node, number (law 6).</summary>
/// <remarks>
/// Within a lane the order is right already. Lanes of a fused step cover separate ranges of agents, so putting the lanes in order is enough;
/// lanes of different steps may interleave and are then merged.
/// </remarks>
internal sealed class CanonicalOrder<TWorld>
    where TWorld : class
{
    private static readonly Comparison<EventLane> ByFirst = static (a, b) => a.SourceAt(0).CompareTo(b.SourceAt(0));

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
            next.Enqueue(lane, lane.SourceAt(0));
        while (next.TryDequeue(out current, out _))
        {
            var until = next.TryPeek(out _, out var source) ? source : ulong.MaxValue;
            var count = 1;
            while (current.Taken + count < current.Count && current.SourceAt(current.Taken + count) < until)
                count++;
            commit.Apply(world, current, count);
            if (current.Taken < current.Count)
                next.Enqueue(current, current.SourceAt(current.Taken));
        }
    }

    public void Clear() => next.Clear();

    private static bool Interleave(List<EventLane> lanes)
    {
        for (var i = 1; i < lanes.Count; i++)
        {
            if (lanes[i - 1].SourceAt(lanes[i - 1].Count - 1) >= lanes[i].SourceAt(0))
                return true;
        }
        return false;
    }
}
