using System.ComponentModel;

namespace MetaIsland.Agents;

/// <summary>What a generated bridge leads to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum BridgeRole
{
    /// <summary>A node.</summary>
    Node,

    /// <summary>A method that hears messages; bridges of several may share a name.</summary>
    Handler,

    /// <summary>The method that gives a node's output when the node fails.</summary>
    Fallback,

    /// <summary>The property or field that says whether a node runs.</summary>
    When,
}
