using MetaIsland.Model;

namespace MetaIsland.Planning;

/// <summary>Says why the result of a node or sync point depends on timing; nothing to say: it is deterministic (law 7).</summary>
internal static class GraphTiming
{
    public static IEnumerable<string> Reasons(NodeSpec node)
    {
        if (node.ReadsClock)
            yield return "reads the clock";
        if (node.Timeout > 0)
            yield return $"has a time-out of {TimeSpan.FromTicks(node.Timeout):c}";
        if (node.Sync is not { } sync)
            yield break;
        if (sync.Quorum < 1)
            yield return FormattableString.Invariant($"closes at a quorum of {sync.Quorum}");
        if (sync.Deadline > 0)
            yield return $"closes after {TimeSpan.FromTicks(sync.Deadline):c}";
        if (sync.Order == SyncOrder.Arrival)
            yield return "takes agents in the order they come";
    }
}
