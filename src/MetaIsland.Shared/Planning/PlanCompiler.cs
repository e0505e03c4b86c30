using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>
/// Compiles the graph of a simulation: finds who produces what each parameter takes, orders nodes and sync points, and cuts the nodes of
/// each agent type into steps. Knows names only, so that generator, analyzers and runtime tell the same story.
/// </summary>
internal static class PlanCompiler
{
    /// <summary>The plan, or null if the graph cannot be built; then <paramref name="findings"/> says why.</summary>
    public static GraphPlan? Compile(SimulationSpec spec, ICollection<Finding>? findings)
    {
        var told = new List<Finding>();
        var plan = Compile(spec, told);
        if (findings is not null)
        {
            foreach (var finding in told)
                findings.Add(finding);
        }
        return plan;
    }

    private static GraphPlan? Compile(SimulationSpec spec, List<Finding> findings)
    {
        var nodes = new List<GraphNode>();
        for (var agent = 0; agent < spec.Agents.Count; agent++)
        {
            foreach (var node in spec.Agents[agent].Nodes)
                nodes.Add(new GraphNode(node, agent, spec.Agents[agent].Path.FullName));
        }
        foreach (var syncPoint in spec.SyncPoints)
            nodes.Add(new GraphNode(syncPoint, agent: -1, spec.Path.FullName));

        new GraphResolver(spec, nodes, findings).Resolve();
        if (findings.Count > 0 || new GraphMail(spec, nodes, findings).Arrange() is not { } syncPoints)
            return null;
        GraphAbsence.Find(nodes, syncPoints, findings);
        if (findings.Count > 0)
            return null;
        foreach (var node in nodes)
        {
            if (node.Fallback is { } fallback)
                (fallback.Rank, fallback.Phase, fallback.Version) = (node.Rank, node.Phase, node.Version);
        }
        var steps = new StepBuilder(spec, nodes, syncPoints);
        return new GraphPlan { Spec = spec, Nodes = nodes, SyncPoints = syncPoints, NodeSteps = steps.Build(fuse: false), Steps = steps.Build(fuse: true) };
    }
}
