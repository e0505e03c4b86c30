using MetaIsland.Model;
using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>What pictures and hover texts say of a node or sync point beyond its name; nothing, where it is as nodes mostly are.</summary>
internal static class NodeText
{
    /// <summary>Where a handler hears: <c>mail behind Judge</c>.</summary>
    public static string Delivery(GraphPlan plan, GraphNode handler) =>
        handler.DeliveryPoint == 0 ? "mail of the round before" : $"mail behind {plan.SyncPoints[handler.DeliveryPoint - 1].Spec.Name}";

    /// <summary>How agents meet at a sync point, apart from what makes it depend on timing, which <see cref="GraphTiming"/> says.</summary>
    public static IEnumerable<string> Meeting(SyncSpec sync)
    {
        var order = sync.Order == SyncOrder.Canonical ? ", by id" : "";
        if (sync.Mode == SyncMode.Streaming)
            yield return $"streaming{order}";
        if (sync.Mode == SyncMode.OneByOne)
            yield return $"one by one{order}";
        if (sync.GroupBy is { } group)
            yield return $"groups by {group}";
        if (!sync.ClosesEarly)
            yield break;
        yield return sync.Late switch
        {
            LatePolicy.CarryOver => "late values are carried over",
            LatePolicy.Cancel => "late nodes are cancelled",
            _ => "late values are dropped",
        };
    }

    /// <summary>What a failure of a node costs, unless it is the run.</summary>
    public static string? Failure(NodeSpec node) => node.OnFailure switch
    {
        FailurePolicy.Skip => "a failure costs only its output",
        FailurePolicy.Fallback => $"after a failure {node.Fallback!.Name} gives the output",
        _ => null,
    };
}
