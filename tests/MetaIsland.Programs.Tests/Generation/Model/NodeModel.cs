namespace MetaIsland.Programs.Tests.Generation;

/// <summary>A node of an agent.</summary>
internal sealed class NodeModel : MethodModel
{
    public required AgentModel Agent { get; init; }

    public required string Access { get; init; }

    public bool IsStatic { get; set; }

    /// <summary>A static node that takes its own agent.</summary>
    public bool TakesSelf { get; set; }

    public List<FieldModel> Reads { get; } = [];

    public List<FieldModel> Writes { get; } = [];

    /// <summary>Asynchronous, reads a view before and after its awaits, and no sync point of its phase waits for it.</summary>
    public bool Outlives { get; set; }

    public bool SeesAgent => !IsStatic || TakesSelf;

    public bool MayWrite => SeesAgent && !AsksOracle && !(Agent.IsStruct && IsAsync);
}
