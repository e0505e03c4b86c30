using System.ComponentModel;

namespace MetaIsland.Agents;

/// <summary>
/// On a generated bridge: what a simulation in another assembly cannot see of a private node. Parameters repeat <see cref="FromAttribute"/>
/// and <see cref="ServiceAttribute"/>, the bridge repeats <see cref="AfterAttribute"/> and <see cref="WhenAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BridgeAttribute : Attribute
{
    /// <summary>What the bridge leads to.</summary>
    public BridgeRole Role { get; set; }

    /// <summary>The method is static: the bridge has no agent in front of its own parameters.</summary>
    public bool IsStatic { get; set; }

    /// <summary>
    /// On the class of all bridges: the nodes with an internal type in their signature, which an assembly that cannot see it must not leave
    /// out in silence. A handler is written with its message: <c>On(Hello)</c>.
    /// </summary>
    public string[] InternalNodes { get; set; } = [];

    /// <summary>The node reads <c>Time</c> of its context.</summary>
    public bool ReadsClock { get; set; }

    /// <summary>What a failure of the node costs, its agent's default included.</summary>
    public FailurePolicy OnFailure { get; set; }

    /// <summary>The bridge of the method that gives the output instead.</summary>
    public string? Fallback { get; set; }

    /// <summary>Ticks after which the node is abandoned; 0 for never.</summary>
    public long Timeout { get; set; }
}
