using MetaIsland.Planning;

namespace MetaIsland.Generators.Emit;

/// <summary>The types of a node's output as the kernels hold it.</summary>
internal static class GraphNodeTypes
{
    /// <summary>The output in a slot or local: with a question mark where it may be absent.</summary>
    public static string SlotType(this GraphNode node) => node.Spec.Output!.Name + (node.MayBeAbsent ? "?" : "");

    /// <summary>What an agent finds of a sync point where agents go on apart.</summary>
    public static string ApartType(this GraphNode syncPoint) => syncPoint.Spec.Output!.Name + "?";

    /// <summary>What a sync point leaves in the frame: its value, or the scatter it returned.</summary>
    public static string SyncType(this GraphNode syncPoint) =>
        syncPoint.Spec.Scatters ? $"global::MetaIsland.Scatter<{syncPoint.Spec.Output!.Name}>?" : syncPoint.SlotType();
}
