namespace MetaIsland.Model;

/// <summary>What one agent knows and does.</summary>
/// <inheritdoc cref="NodeSpec" path="/remarks"/>
public sealed record AgentSpec
{
    public required TypePath Path { get; init; }

    public required bool IsStruct { get; init; }

    /// <summary>A base of agents, whose nodes and fields are theirs: nothing is generated for it alone.</summary>
    public required bool IsAbstract { get; init; }

    /// <summary>Has a constructor without parameters that generated code can call.</summary>
    public required bool IsDefaultConstructible { get; init; }

    public required EquatableArray<NodeSpec> Nodes { get; init; }

    /// <summary>Its <c>[Receive]</c> methods, one a type of message, in ordinal order of (name, key of the message).</summary>
    public EquatableArray<NodeSpec> Handlers { get; init; }

    /// <summary>What its nodes name in <see cref="NodeSpec.When"/>, once each, in ordinal order.</summary>
    public EquatableArray<ConditionSpec> Conditions { get; init; }

    public required StateSpec State { get; init; }

    /// <summary>False when something was wrong with the definition: then only the shell is generated.</summary>
    public required bool IsComplete { get; init; }
}

/// <summary>A <c>bool</c> property or field that says whether nodes run.</summary>
public sealed record ConditionSpec(string Name, bool IsStatic);
