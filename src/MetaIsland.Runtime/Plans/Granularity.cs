namespace MetaIsland;

/// <summary>How much a schedule runs at a time; decides which outputs need a place outside a kernel.</summary>
public enum Granularity
{
    /// <summary>One node at a time: <see cref="Plan.NodeSteps"/>.</summary>
    Node,

    /// <summary>Fused steps: <see cref="Plan.FusedSteps"/>.</summary>
    Fused,
}
