using MetaIsland.Rules;

namespace MetaIsland.Planning;

/// <summary>Orders the graph: refuses cycles and unordered sync points, then finds layers, ranks, phases, versions and commits.</summary>
internal static class GraphOrder
{
    /// <summary>Sorts <paramref name="nodes"/> into canonical order and returns the sync points in theirs; null if there is no order.</summary>
    public static IReadOnlyList<GraphNode>? Arrange(List<GraphNode> nodes, List<Finding> findings)
    {
        if (Sort(nodes, findings) is not { } sorted)
            return null;
        foreach (var node in sorted)
        {
            node.Layer = 0;
            node.Ancestors.Clear();
            foreach (var need in node.Needs)
            {
                node.Layer = Math.Max(node.Layer, need.Layer + 1);
                node.Ancestors.Add(need);
                node.Ancestors.UnionWith(need.Ancestors);
            }
        }
        nodes.Sort(Compare);
        for (var rank = 0; rank < nodes.Count; rank++)
            nodes[rank].Rank = rank;
        return ArrangeSyncPoints(nodes, findings) is { } syncPoints && FindPlaces(nodes, syncPoints) ? syncPoints : null;
    }

    /// <summary>Handlers may share a name, and one handler stands at several points: then its message and its place in the round decide.</summary>
    private static int Compare(GraphNode a, GraphNode b)
    {
        var order = a.Layer != b.Layer ? a.Layer - b.Layer : StringComparer.Ordinal.Compare(a.Spec.QualifiedName, b.Spec.QualifiedName);
        if (order == 0)
            order = StringComparer.Ordinal.Compare(a.Spec.Message?.Key, b.Spec.Message?.Key);
        return order != 0 ? order : a.DeliveryPoint - b.DeliveryPoint;
    }

    private static List<GraphNode>? ArrangeSyncPoints(List<GraphNode> nodes, List<Finding> findings)
    {
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
        return syncPoints;
    }

    private static bool FindPlaces(List<GraphNode> nodes, List<GraphNode> syncPoints)
    {
        foreach (var node in nodes)
        {
            node.Phase = node.Ancestors.Where(a => a.IsSyncPoint).Select(a => a.SyncIndex + 1).DefaultIfEmpty(0).Max();
            node.Version = node.Ancestors.Where(a => a.IsSyncPoint && a.Spec.Sync?.GroupBy is null).Select(a => a.SyncIndex + 1).DefaultIfEmpty(0).Max();
            var next = node.IsSyncPoint ? [node] : syncPoints.Where(s => s.Ancestors.Contains(node)).ToList();
            node.CommitsAt = First(node.IsSyncPoint ? next : next.Where(s => s.Spec.Sync?.GroupBy is null));
            node.DeliversAt = First(next.Where(s => !s.IsApart));
        }
        return true;

        int First(IEnumerable<GraphNode> found) => found.Select(s => s.SyncIndex).DefaultIfEmpty(syncPoints.Count).Min();
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
