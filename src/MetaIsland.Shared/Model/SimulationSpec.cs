namespace MetaIsland.Model;

/// <summary>Where agents meet: the whole graph of one round hangs on this.</summary>
/// <inheritdoc cref="NodeSpec" path="/remarks"/>
public sealed record SimulationSpec
{
    public required TypePath Path { get; init; }

    public required TypePath World { get; init; }

    /// <summary>In the order of the attribute's type arguments: it decides ids.</summary>
    public required EquatableArray<SimulationAgentSpec> Agents { get; init; }

    public required EquatableArray<NodeSpec> SyncPoints { get; init; }

    /// <summary>
    /// What may be on its way from one round to the next, and is hashed: messages that handlers hear and values that sync points carry over.
    /// Once each, in ordinal order of their keys.
    /// </summary>
    public EquatableArray<Shape> Carried { get; init; }

    /// <summary>The user's types that <see cref="Carried"/> reaches.</summary>
    public EquatableArray<CompositeSpec> Composites { get; init; }

    /// <summary>
    /// False when not even a shell would compile: no class, a base of its own, no world, no agent. Then nothing is generated.
    /// </summary>
    public required bool CanHaveShell { get; init; }

    /// <summary>False when something was wrong with the definition: then only the shell is generated.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>Of an agent, what a simulation needs: not its fields, so that a new field does not make the kernels again.</summary>
public sealed record SimulationAgentSpec
{
    public required TypePath Path { get; init; }

    public required bool IsStruct { get; init; }

    public required EquatableArray<NodeSpec> Nodes { get; init; }

    /// <inheritdoc cref="AgentSpec.Handlers"/>
    public EquatableArray<NodeSpec> Handlers { get; init; }
}
