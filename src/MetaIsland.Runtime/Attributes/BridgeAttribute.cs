using System.ComponentModel;

namespace MetaIsland.Agents;

/// <summary>
/// On a generated bridge: what a simulation in another assembly cannot see of a private node. Parameters repeat <see cref="FromAttribute"/>
/// and <see cref="ServiceAttribute"/>, the bridge repeats <see cref="AfterAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BridgeAttribute : Attribute
{
    /// <summary>The node is static: the bridge has no agent in front of the node's own parameters.</summary>
    public bool IsStatic { get; set; }

    /// <summary>
    /// On the class of all bridges: the nodes with an internal type in their signature, which an assembly that cannot see it must not leave
    /// out in silence.
    /// </summary>
    public string[] InternalNodes { get; set; } = [];

    /// <summary>The node reads <c>Time</c> of its context.</summary>
    public bool ReadsClock { get; set; }
}
