using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>The graph of one simulation, compiled: what the emitter writes down and every schedule runs.</summary>
internal sealed class GraphPlan
{
    public required SimulationSpec Spec { get; init; }

    /// <summary>Nodes and sync points in canonical order; the index is the rank.</summary>
    public required IReadOnlyList<GraphNode> Nodes { get; init; }

    /// <summary>In their total order.</summary>
    public required IReadOnlyList<GraphNode> SyncPoints { get; init; }

    /// <summary>One node a step, in topological order.</summary>
    public required IReadOnlyList<GraphStep> NodeSteps { get; init; }

    /// <summary>With the nodes that wait for the same things fused, in topological order.</summary>
    public required IReadOnlyList<GraphStep> Steps { get; init; }

    public IEnumerable<GraphNode> NodesOf(int agent) => Nodes.Where(node => node.Agent == agent);

    /// <summary>The agent types that bring something to a sync point or are waited for, in their order.</summary>
    public static IEnumerable<int> Meets(GraphNode syncPoint) => syncPoint.Needs
        .Where(need => !need.IsSyncPoint).Select(need => need.Agent).Distinct().OrderBy(agent => agent);

    /// <summary>The agent types that bring something to a sync point, in their order.</summary>
    public static IEnumerable<int> Brings(GraphNode syncPoint) => syncPoint.Inputs.Values.SelectMany(producers => producers)
        .Where(producer => !producer.IsSyncPoint).Select(producer => producer.Agent).Distinct().OrderBy(agent => agent);
}
