using MetaIsland.Planning;

namespace MetaIsland.Analyzers.Usage;

/// <summary>Why a node comes after another even without the edge between them.</summary>
internal static class ImpliedOrder
{
    /// <summary>The shortest way from the one to the other, as a person reads it; null if only the edge itself orders them.</summary>
    public static string? Find(GraphNode node, string? agent, string name)
    {
        var target = node.Needs.FirstOrDefault(n => n.Spec.Name == name && !n.Spec.IsHandler && (agent is null ? n.Agent == node.Agent : n.Owner == agent));
        if (target is null)
            return null;
        if (node.Producers.Contains(target))
            return $"it takes its '{target.Spec.Output!.Short}'";
        var between = node.Needs.Where(n => n != target && n.Ancestors.Contains(target)).ToList();
        return between.Count == 0 ? null : string.Join(" -> ", Path(node, target, between).Select(n => n.Spec.Name));
    }

    private static IEnumerable<GraphNode> Path(GraphNode node, GraphNode target, IEnumerable<GraphNode> between)
    {
        // Breadth first; canonical order decides between ways of one length.
        var from = between.OrderBy(n => n.Rank).ToDictionary(n => n, _ => node);
        var open = new Queue<GraphNode>(from.Keys.OrderBy(n => n.Rank));
        while (!from.ContainsKey(target))
        {
            var current = open.Dequeue();
            foreach (var need in current.Needs.OrderBy(n => n.Rank).Where(n => !from.ContainsKey(n)))
            {
                from.Add(need, current);
                open.Enqueue(need);
            }
        }
        for (var current = target; current != node; current = from[current])
            yield return current;
        yield return node;
    }
}
