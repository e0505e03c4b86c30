using MetaIsland.Model;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>Laws 4, 5 and 6 over a spec: who needs whom, in which order, in which phase, and which commit takes what.</summary>
internal sealed class ReferenceGraph
{
    public ReferenceGraph(SimulationSpec spec)
    {
        var all = spec.Agents.SelectMany((agent, type) => agent.Nodes.Select(node => new ReferenceNode(node, type)))
            .Concat(spec.SyncPoints.Select(sync => new ReferenceNode(sync, -1))).ToList();
        foreach (var node in all)
            Connect(node, all, spec);
        foreach (var node in all)
            Follow(node, node.Ancestors);
        foreach (var node in all.OrderBy(node => node.Ancestors.Count))
            node.Layer = node.Needs.Select(need => need.Layer + 1).DefaultIfEmpty(0).Max();
        Nodes = [.. all.OrderBy(node => node.Layer).ThenBy(node => node.Spec.QualifiedName, StringComparer.Ordinal)];
        SyncPoints = [.. Nodes.Where(node => node.IsSync).OrderBy(node => node.Ancestors.Count)];
        foreach (var node in Nodes)
        {
            node.Rank = Nodes.IndexOf(node);
            node.Phase = SyncPoints.Count(node.Ancestors.Contains);
            var first = SyncPoints.FindIndex(sync => sync.Ancestors.Contains(node));
            node.CommitsAt = first < 0 ? SyncPoints.Count : first;
        }
    }

    /// <summary>In canonical order.</summary>
    public List<ReferenceNode> Nodes { get; }

    public List<ReferenceNode> SyncPoints { get; }

    private static void Connect(ReferenceNode node, List<ReferenceNode> all, SimulationSpec spec)
    {
        for (var i = 0; i < node.Spec.Parameters.Count; i++)
        {
            var parameter = node.Spec.Parameters[i];
            if (parameter.Kind is not (ParameterKind.Value or ParameterKind.Gather or ParameterKind.Fold))
                continue;
            var type = (parameter.Folded ?? parameter.Type).Key;
            node.Producers[i] = [.. all.Where(other =>
                other.Spec.Output?.Key == type
                && (parameter.From is null || other.Spec.Name == parameter.From)
                && (parameter.Kind == ParameterKind.Value ? other.IsSync || other.AgentType == node.AgentType : !other.IsSync))];
            node.Needs.UnionWith(node.Producers[i]);
        }
        foreach (var after in node.Spec.After)
        {
            var home = after.Agent is null ? node.AgentType : spec.Agents.ToList().FindIndex(agent => agent.Path.FullName == after.Agent);
            node.Needs.Add(all.Single(other => other.AgentType == home && other.Spec.Name == after.Node));
        }
    }

    private static void Follow(ReferenceNode node, HashSet<ReferenceNode> found)
    {
        foreach (var need in node.Needs)
        {
            if (found.Add(need))
                Follow(need, found);
        }
    }
}
