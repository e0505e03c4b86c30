using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>
/// Cuts the nodes of each agent type into steps. Fused, synchronous nodes that wait for the same sync points and the same detached nodes are
/// one step: nothing is gained by running them apart. A detached node is a step of its own; so are the handlers of one delivery together, and an
/// agent's arrival at a sync point that has to know who has come.
/// </summary>
internal sealed class StepBuilder
{
    private readonly SimulationSpec spec;
    private readonly IReadOnlyList<GraphNode> nodes;
    private readonly IReadOnlyList<GraphNode> syncPoints;
    private readonly bool overlaps;
    private int nextId;

    public StepBuilder(SimulationSpec spec, IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphNode> syncPoints)
    {
        this.spec = spec;
        this.nodes = nodes;
        this.syncPoints = syncPoints;
        // Where nothing is detached, rounds never overlap, and no node gains by starting before the world is ready.
        overlaps = nodes.Any(node => !node.IsSyncPoint && node.Spec.IsDetached);
        nextId = nodes.Count;
    }

    public IReadOnlyList<GraphStep> Build(bool fuse)
    {
        var steps = new List<GraphStep>();
        for (var agent = 0; agent < spec.Agents.Count; agent++)
        {
            var waiting = Drafts(agent, fuse);
            var placed = new Dictionary<GraphNode, GraphStep>();
            // Canonical order of the first nodes would not be topological: a late node of one draft may need a later draft.
            while (waiting.Count > 0)
            {
                var ready = waiting.First(draft => draft.Needs.All(placed.ContainsKey));
                waiting.Remove(ready);
                var step = Place(agent, ready, placed, fuse);
                foreach (var node in ready.Nodes)
                {
                    placed.Add(node, step);
                    if (fuse)
                        node.Step = step;
                }
                if (ready.Arrival is { } arrival)
                    placed.Add(arrival, step);
                steps.Add(step);
            }
        }
        if (fuse)
            FindCrossings();
        return steps;
    }

    /// <summary>What becomes a step; the sync point of an arrival stands for it among the needs of others.</summary>
    private sealed record Draft(List<GraphNode> Nodes, GraphNode? Arrival, HashSet<GraphNode> Needs);

    private List<Draft> Drafts(int agent, bool fuse)
    {
        var groups = new Dictionary<string, List<GraphNode>>(StringComparer.Ordinal);
        foreach (var node in nodes.Where(node => node.Agent == agent))
        {
            var key = Key(node, fuse);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = []);
            group.Add(node);
        }
        var drafts = groups.Values.Select(group => new Draft(group, null, Needs(agent, group))).ToList();
        foreach (var delivery in drafts.Where(draft => draft.Nodes[0].DeliveryPoint > 0))
        {
            // An agent hears one message at a time (law 12), and a handler of an earlier point may still be waiting for something.
            delivery.Needs.UnionWith(nodes.Where(node => node.Agent == agent && node.DeliveryPoint >= 0 && node.DeliveryPoint < delivery.Nodes[0].DeliveryPoint));
        }
        foreach (var syncPoint in syncPoints.Where(s => s.Spec.Sync is { IsPlain: false } && TakesPart(agent, s)))
        {
            var needs = Needs(agent, [syncPoint]);
            // Who arrives has been let go by the sync point before.
            if (syncPoint.SyncIndex > 0 && syncPoints[syncPoint.SyncIndex - 1] is { IsApart: true } before && TakesPart(agent, before))
                needs.Add(before);
            drafts.Add(new Draft([], syncPoint, needs));
        }
        return drafts;
    }

    private bool TakesPart(int agent, GraphNode syncPoint) => syncPoint.Needs.Any(need => need.Agent == agent)
        // Who hears of a one-by-one sync point only by a later one reads the version all have left. A group is nobody's business but its own.
        || syncPoint.IsApart && syncPoint.Spec.Sync?.GroupBy is null && nodes.Any(node => node.Agent == agent && node.Ancestors.Contains(syncPoint));

    private string Key(GraphNode node, bool fuse)
    {
        if (node.DeliveryPoint >= 0)
            return $"mail {node.DeliveryPoint}";
        // Of nodes that may be abandoned one may have ended and the next not: a replay has to run the one without the other.
        if (!fuse || node.Spec.IsDetached || node.ClosedBy >= 0)
            return $"node {node.Rank}";
        var waits = node.Ancestors.Where(a => a.IsSyncPoint ? a.IsApart : a.Spec.IsDetached).Select(a => a.Rank).OrderBy(rank => rank);
        return $"{StageOf(node)}|{node.Version}|{node.ClosedBy}|{string.Join(",", waits)}";
    }

    private HashSet<GraphNode> Needs(int agent, List<GraphNode> group) => new(group
        .SelectMany(node => node.Needs)
        .Where(need => need.IsSyncPoint ? need.IsApart && TakesPart(agent, need) : need.Agent == agent)
        .Where(need => !group.Contains(need)));

    private GraphStep Place(int agent, Draft draft, Dictionary<GraphNode, GraphStep> placed, bool fuse)
    {
        var isSingle = draft.Nodes.Count == 1 && draft.Nodes[0].DeliveryPoint < 0;
        var step = new GraphStep(isSingle && !fuse ? draft.Nodes[0].Rank : nextId++, agent, Stage(draft), draft.Nodes)
        {
            Arrival = draft.Arrival,
            IsAsync = draft.Arrival is { } arrival ? arrival.IsApart : draft.Nodes.Any(node => node.Spec.IsDetached),
            AwaitedBy = AwaitedBy(draft),
        };
        foreach (var need in draft.Needs.Select(need => placed[need]))
        {
            if (!fuse || need.IsAsync || need.Needs.Count > 0)
                step.Needs.Add(need.Id);
        }
        return step;
    }

    private int Stage(Draft draft)
    {
        if (draft.Arrival is not { } arrival)
            return StageOf(draft.Nodes[0]);
        return Math.Max(1, LastMeeting(arrival) + 2);
    }

    private int StageOf(GraphNode node)
    {
        if (LastMeeting(node) is >= 0 and var meeting)
            return meeting + 2;
        return !overlaps || WaitsForRound(node) || node.Ancestors.Any(WaitsForRound) ? 1 : 0;
    }

    /// <summary>The last sync point before a node where all meet at once; -1 for none.</summary>
    private static int LastMeeting(GraphNode node) =>
        node.Ancestors.Where(a => a.IsSyncPoint && !a.IsApart).Select(a => a.SyncIndex).DefaultIfEmpty(-1).Max();

    /// <summary>Whether something of the round before has to be over: who still emits, who sends mail, who is born (law 5).</summary>
    private bool WaitsForRound(GraphNode node) => node.ReadsWorld
        || node.IsSyncPoint
        || node.DeliveryPoint == 0
        || nodes.Any(other => other.Spec.Parameters.Any(p => p.Kind == ParameterKind.Population && p.Type.Key == spec.Agents[node.Agent].Path.FullName));

    private int AwaitedBy(Draft draft)
    {
        if (draft.Arrival is { } arrival)
            return arrival.IsApart ? syncPoints.Where(s => s.SyncIndex > arrival.SyncIndex && !s.IsApart).Select(s => s.SyncIndex).DefaultIfEmpty(syncPoints.Count).First() : arrival.SyncIndex;
        var awaited = syncPoints.Count + 1;
        foreach (var node in draft.Nodes)
        {
            // Mail is delivered where all meet, so whoever is awaited there has ended.
            if (node.DeliversAt < syncPoints.Count || node.Spec.Emits || node.Spec.Sends || node.Spec.ChangesPopulation)
                awaited = Math.Min(awaited, node.DeliversAt);
        }
        return awaited;
    }

    private void FindCrossings()
    {
        foreach (var node in nodes)
        {
            foreach (var producer in node.Producers)
                producer.CrossesSteps |= node.Step is null || node.Step != producer.Step;
        }
    }
}
