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

    /// <summary>A field that decides, by a property of its own, whether the node runs.</summary>
    public FieldModel? When { get; set; }

    public NodePolicy Policy { get; set; }

    /// <summary>Its policy is its agent's default and not written at the node.</summary>
    public bool HasDefaultPolicy { get; set; }

    /// <summary>The method that gives its output after a failure.</summary>
    public NodeModel? Fallback { get; set; }

    /// <summary>The message a handler hears; null for anything but a handler.</summary>
    public OutputType? Hears { get; set; }

    /// <summary>A handler that takes the id of who sent it.</summary>
    public bool TakesSender { get; set; }

    /// <summary>Seconds after which it is abandoned; 0 for never.</summary>
    public double Timeout { get; set; }

    /// <summary>Law 2: it may be abandoned, so it writes nothing, and of its agent it reads what nobody writes.</summary>
    public bool MayBeAbandoned { get; set; }

    public bool SeesAgent => !IsStatic || TakesSelf;

    public bool MayWrite => SeesAgent && !AsksOracle && Policy == NodePolicy.FailRun && !MayBeAbandoned && !(Agent.IsStruct && IsAsync);

    /// <summary>What it does may go beyond what it returns.</summary>
    public bool MayAct => !AsksOracle && Policy == NodePolicy.FailRun && !MayBeAbandoned;
}
