namespace MetaIsland;

/// <summary>What becomes of a node that still runs when a sync point with quorum or deadline closes.</summary>
public enum LatePolicy
{
    /// <summary>It runs to its end, and what it returns is dropped.</summary>
    Drop,

    /// <summary>What it returns stands in for its agent in the next round's gather, unless a newer value is in time.</summary>
    CarryOver,

    /// <summary>Its token is cancelled, and what it returns is dropped.</summary>
    Cancel,
}
