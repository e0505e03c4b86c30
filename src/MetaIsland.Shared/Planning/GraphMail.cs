using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>
/// Puts handlers of mail into the graph: where somebody's mail is delivered, every agent that hears any runs its handlers before whatever
/// descends from there. What handlers send in turn may open further points, so this goes on until nothing new comes up.
/// </summary>
internal sealed class GraphMail(SimulationSpec spec, List<GraphNode> nodes, List<Finding> findings)
{
    /// <summary>Arranges the graph with its handlers; null if it has no order.</summary>
    public IReadOnlyList<GraphNode>? Arrange()
    {
        var served = new HashSet<int>();
        while (true)
        {
            if (GraphOrder.Arrange(nodes, findings) is not { } syncPoints)
                return null;
            var points = nodes.Where(node => node.Spec.Sends)
                .Select(node => node.DeliversAt == syncPoints.Count ? 0 : node.DeliversAt + 1)
                .Where(served.Add).ToList();
            if (points.Count == 0)
                return syncPoints;
            foreach (var point in points)
                Deliver(point, point == 0 ? null : syncPoints[point - 1]);
        }
    }

    private void Deliver(int point, GraphNode? syncPoint)
    {
        for (var agent = 0; agent < spec.Agents.Count; agent++)
        {
            var behind = nodes.Where(node => node.Agent == agent && !node.Spec.IsHandler && (syncPoint is null || node.Ancestors.Contains(syncPoint))).ToList();
            var first = behind.Where(node => !node.Ancestors.Any(behind.Contains)).ToList();
            foreach (var handler in spec.Agents[agent].Handlers)
            {
                var delivery = new GraphNode(handler, agent, spec.Agents[agent].Path.FullName) { DeliveryPoint = point };
                if (syncPoint is not null)
                    delivery.Needs.Add(syncPoint);
                foreach (var node in first)
                    node.Needs.Add(delivery);
                nodes.Add(delivery);
            }
        }
    }
}
