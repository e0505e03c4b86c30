namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A type of agent.</summary>
internal sealed class AgentModel
{
    public required string Name { get; init; }

    public required bool IsStruct { get; init; }

    public required int Count { get; init; }

    public required List<FieldModel> Fields { get; init; }

    public List<NodeModel> Nodes { get; } = [];
}
