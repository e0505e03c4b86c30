using MetaIsland.Rules;

namespace MetaIsland.Planning;

/// <summary>Orders the graph: refuses cycles and unordered sync points, then finds layers, ranks, phases, commits and absence.</summary>
internal static class GraphOrder
{
    /// <summary>Sorts <paramref name="nodes"/> into canonical order and returns the sync points in theirs; null if there is no order.</summary>
    public static IReadOnlyList<GraphNode>? Arrange(List<GraphNode> nodes, List<Finding> findings)
    {
        if (Sort(nodes, findings) is not { } sorted)
            return null;
        foreach (var node in sorted)
        {
            foreach (var need in node.Needs)
            {
                node.Layer = Math.Max(node.Layer, need.Layer + 1);
                node.Ancestors.Add(need);
                node.Ancestors.UnionWith(need.Ancestors);
            }
        }
        nodes.Sort((a, b) => a.Layer != b.Layer ? a.Layer - b.Layer : StringComparer.Ordinal.Compare(a.Spec.QualifiedName, b.Spec.QualifiedName));
        for (var rank = 0; rank < nodes.Count; rank++)
            nodes[rank].Rank = rank;

        var syncPoints = nodes.Where(n => n.IsSyncPoint).OrderBy(n => n.Ancestors.Count(a => a.IsSyncPoint)).ToList();
        for (var i = 0; i < syncPoints.Count; i++)
        {
            syncPoints[i].SyncIndex = i;
            if (i > 0 && !syncPoints[i].Ancestors.Contains(syncPoints[i - 1]))
            {
                findings.Add(new Finding(DefinitionRules.UnorderedSyncPoints, syncPoints[i].Owner, syncPoints[i].Spec.Name, null,
                    [syncPoints[i - 1].Spec.Name, syncPoints[i].Spec.Name]));
                return null;
            }
        }
        foreach (var node in sorted)
        {
            node.Phase = node.Ancestors.Where(a => a.IsSyncPoint).Select(a => a.SyncIndex + 1).DefaultIfEmpty(0).Max();
            node.CommitsAt = node.IsSyncPoint
                ? node.SyncIndex
                : syncPoints.Where(s => s.Ancestors.Contains(node)).Select(s => s.SyncIndex).DefaultIfEmpty(syncPoints.Count).Min();
            FindAbsence(node);
        }
        return syncPoints;
    }

    /// <summary>Null is absence, so an output of a reference type may always be absent.</summary>
    private static void FindAbsence(GraphNode node)
    {
        for (var i = 0; i < node.Spec.Parameters.Count; i++)
        {
            var parameter = node.Spec.Parameters[i];
            if (parameter.Kind == Model.ParameterKind.Value && !parameter.IsNullable && node.Inputs[i].Any(producer => producer.MayBeAbsent))
                node.MayBeSkipped = true;
        }
        node.MayBeAbsent = node.Spec.Output is { } output
            && (node.MayBeSkipped || node.Spec.IsOutputNullable || node.Spec.Scatters || !output.IsValueType);
    }

    /// <summary>Topological order, depth first; reports the first cycle with its path.</summary>
    private static List<GraphNode>? Sort(List<GraphNode> nodes, List<Finding> findings)
    {
        var sorted = new List<GraphNode>();
        var done = new HashSet<GraphNode>();
        var path = new List<GraphNode>();
        foreach (var node in nodes)
        {
            if (!Visit(node))
                return null;
        }
        return sorted;

        bool Visit(GraphNode node)
        {
            if (done.Contains(node))
                return true;
            var start = path.IndexOf(node);
            if (start >= 0)
            {
                // The path runs from a node to what it needs; people read it the way data flows.
                var cycle = path.Skip(start).Append(node).Reverse().Select(n => n.Spec.Name);
                findings.Add(new Finding(DefinitionRules.Cycle, node.Owner, node.Spec.Name, null, [string.Join(" -> ", cycle)]));
                return false;
            }
            path.Add(node);
            foreach (var need in node.Needs.OrderBy(n => n.Spec.QualifiedName, StringComparer.Ordinal))
            {
                if (!Visit(need))
                    return false;
            }
            path.RemoveAt(path.Count - 1);
            done.Add(node);
            sorted.Add(node);
            return true;
        }
    }
}
