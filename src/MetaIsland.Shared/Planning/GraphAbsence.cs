using MetaIsland.Model;
using MetaIsland.Rules;

namespace MetaIsland.Planning;

/// <summary>Finds who may be without output: because something it needs is absent, it is skipped, fails, or is closed out (laws 2 and 10).</summary>
internal static class GraphAbsence
{
    public static void Find(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphNode> syncPoints, List<Finding> findings)
    {
        foreach (var node in nodes)
            node.ClosedBy = ClosedBy(node, syncPoints);
        // Canonical order is topological.
        foreach (var node in nodes)
        {
            node.MayBeSkipped = node.Spec.When is not null || LacksInput(node);
            node.MayBeAbsent = node.Spec.Output is { } output
                && (node.MayBeSkipped || node.Spec.IsOutputNullable || node.Spec.Scatters || node.IsApart || !output.IsValueType
                    || node.ClosedBy >= 0 || node.Spec.OnFailure == FailurePolicy.Skip || node.Fallback is { } fallback && (LacksInput(fallback) || fallback.Spec.IsOutputNullable));
            if (node.ClosedBy >= 0 && (node.Spec.Emits || node.Spec.Sends || node.Spec.ChangesPopulation))
            {
                var reason = $"may be abandoned, since {syncPoints[node.ClosedBy].Spec.Name} closes before everybody is there";
                findings.Add(new Finding(DefinitionRules.AbandonableWrites, node.Owner, node.Spec.Name, null, [node.Spec.QualifiedName, reason, "node"]));
            }
        }
    }

    /// <summary>Null is absence, so an output of a reference type may always be absent.</summary>
    private static bool LacksInput(GraphNode node)
    {
        for (var i = 0; i < node.Spec.Parameters.Count; i++)
        {
            var parameter = node.Spec.Parameters[i];
            if (parameter.Kind == ParameterKind.Value && !parameter.IsNullable && node.Inputs[i].Any(producer => producer.MayBeAbsent))
                return true;
        }
        return false;
    }

    /// <summary>
    /// An ancestor of a sync point that closes early and of no earlier one that does not is abandoned at the close. What runs to its end as
    /// soon as it may is not: a handler, and a synchronous node without a detached ancestor since the round began or the close before.
    /// </summary>
    private static int ClosedBy(GraphNode node, IReadOnlyList<GraphNode> syncPoints)
    {
        if (node.IsSyncPoint || node.Spec.IsHandler || First(node) is not { Spec.Sync.ClosesEarly: true } closing)
            return -1;
        var mayWait = node.Spec.IsDetached || node.Ancestors.Any(a => a.Agent == node.Agent && a.Spec.IsDetached && First(a) == closing);
        return mayWait ? closing.SyncIndex : -1;

        GraphNode? First(GraphNode ancestor) => syncPoints.FirstOrDefault(s => s.Ancestors.Contains(ancestor));
    }
}
