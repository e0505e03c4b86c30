namespace MetaIsland.Planning;

/// <summary>
/// Cuts the nodes of each agent type into steps. Synchronous nodes that wait for the same sync point and the same asynchronous nodes are one
/// step: nothing is gained by running them apart. An asynchronous node is a step of its own.
/// </summary>
internal static class StepBuilder
{
    public static IReadOnlyList<GraphStep> Build(int agents, IReadOnlyList<GraphNode> nodes, int syncPoints)
    {
        // Where nothing is asynchronous, rounds never overlap, and no node gains by starting before the world is ready.
        var overlaps = nodes.Any(node => node.Spec.IsAsync);
        var steps = new List<GraphStep>();
        for (var agent = 0; agent < agents; agent++)
        {
            var groups = new Dictionary<string, List<GraphNode>>();
            foreach (var node in nodes.Where(node => node.Agent == agent))
            {
                var waits = node.Ancestors.Where(a => !a.IsSyncPoint && a.Spec.IsAsync).Select(a => a.Rank).OrderBy(rank => rank);
                var key = $"{StageOf(node, overlaps)}|{string.Join(",", waits)}|{(node.Spec.IsAsync ? node.Rank : -1)}";
                if (!groups.TryGetValue(key, out var group))
                    groups.Add(key, group = []);
                group.Add(node);
            }
            // Canonical order of the first nodes would not be topological: a late node of one group may need a later group.
            var waiting = groups.Values.ToList();
            while (waiting.Count > 0)
            {
                var ready = waiting.First(group => group.All(node => node.Needs.All(need => need.Agent != agent || need.Step is not null || group.Contains(need))));
                waiting.Remove(ready);
                var step = new GraphStep(nodes.Count + steps.Count, agent, StageOf(ready[0], overlaps), ready);
                foreach (var node in ready)
                    node.Step = step;
                Connect(step, syncPoints);
                steps.Add(step);
            }
        }
        foreach (var node in nodes)
        {
            foreach (var producer in node.Inputs.Values.SelectMany(producers => producers))
                producer.CrossesSteps |= node.Step is null || node.Step != producer.Step;
        }
        return steps;
    }

    private static int StageOf(GraphNode node, bool overlaps)
    {
        if (node.Phase > 0)
            return node.Phase + 1;
        var waitsForWorld = node.Spec.ReadsWorld || node.Ancestors.Any(ancestor => ancestor.Spec.ReadsWorld);
        return waitsForWorld || !overlaps ? 1 : 0;
    }

    private static void Connect(GraphStep step, int syncPoints)
    {
        step.AwaitedBy = syncPoints + 1;
        foreach (var node in step.Nodes)
        {
            foreach (var need in node.Needs)
            {
                if (need.Step is { } other && other != step && (other.IsAsync || other.Needs.Count > 0))
                    step.Needs.Add(other.Id);
            }
            // Being awaited by a sync point and committing there are the same: its ancestors are who it waits for.
            if (node.CommitsAt < syncPoints || node.Spec.Emits)
                step.AwaitedBy = Math.Min(step.AwaitedBy, node.CommitsAt);
        }
    }
}
