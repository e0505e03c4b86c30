using MetaIsland.Rounds;

namespace MetaIsland;

/// <summary>The births and retirements of one round, by commit point.</summary>
internal sealed class PopulationFrame
{
    private readonly Plan plan;
    private readonly List<PopulationLane>[] lanes;

    public PopulationFrame(Plan plan)
    {
        this.plan = plan;
        lanes = [.. Enumerable.Range(0, 2 * plan.SyncPoints.Count + 1).Select(_ => new List<PopulationLane>())];
    }

    public bool IsEmpty => Array.TrueForAll(lanes, static point => point.Count == 0);

    public void Add(int point, PopulationLane lane)
    {
        lock (lanes[point])
            lanes[point].Add(lane);
    }

    /// <summary>
    /// All changes in the order of commits: at each point by (agent id, node, number), first those of agents, then those of the bodies of groups
    /// since the point before, by (sync point, group), then those of the sync point itself; where agents come one by one, those of each agent and
    /// of its call follow each other.
    /// </summary>
    public IEnumerable<PopulationLane.Change> InOrder(SimulationProgram program)
    {
        var syncPoints = plan.SyncPoints.Count;
        var groups = Enumerable.Empty<PopulationLane.Change>();
        for (var point = 0; point <= syncPoints; point++)
        {
            var own = point < syncPoints ? InOrder(syncPoints + 1 + point) : [];
            if (point < syncPoints && plan.SyncPoints[point].Meeting?.GroupBy is not null)
            {
                groups = groups.Concat(own);
                continue;
            }
            var ofAgents = InOrder(point);
            if (point < syncPoints && plan.SyncPoints[point].Meeting is { Mode: SyncMode.OneByOne } meeting)
            {
                // The source of what a call asks for is its agent, and a sync point comes behind the nodes it waits for.
                var comes = ofAgents.ToLookup(change => program.TryFind(new AgentId((int)(change.Source >> 20)), out var type, out _) && meeting.Brings.Contains(type));
                (ofAgents, own) = (comes[false], comes[true].Concat(own).OrderBy(change => change.Source));
            }
            foreach (var change in ofAgents.Concat(groups).Concat(own))
                yield return change;
            groups = [];
        }
    }

    public void Clear(SimulationProgram program)
    {
        foreach (var point in lanes)
        {
            foreach (var lane in point)
                program.ReturnPopulation(lane);
            point.Clear();
        }
    }

    // Stable: what one node of one agent asked for lies in one lane, in the order of its numbers.
    private IEnumerable<PopulationLane.Change> InOrder(int point) => lanes[point].SelectMany(lane => lane.Changes).OrderBy(change => change.Source);
}
