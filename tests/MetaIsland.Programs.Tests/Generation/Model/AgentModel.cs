namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A type of agent.</summary>
internal sealed class AgentModel
{
    public required string Name { get; init; }

    public required bool IsStruct { get; init; }

    public required int Count { get; init; }

    public required List<FieldModel> Fields { get; init; }

    /// <summary>A failure of nodes that write nothing costs no more than their output, unless they say something else.</summary>
    public bool SkipsByDefault { get; init; }

    public List<NodeModel> Nodes { get; } = [];

    /// <summary>Its <c>[Receive]</c> methods, one a type of message.</summary>
    public List<NodeModel> Handlers { get; } = [];
}
