namespace MetaIsland.Model;

/// <summary>
/// A method the plan runs: a node of an agent or a sync point of a simulation.
/// </summary>
/// <remarks>
/// Every spec is immutable and structurally equal: a record whose members are strings, enums, booleans, numbers,
/// records of the same kind and <see cref="EquatableArray{T}"/>s. No symbol, syntax or location: one of those in a spec
/// makes the generator run again on every key stroke. A test walks all specs by reflection.
/// </remarks>
public sealed record NodeSpec
{
    public required string Name { get; init; }

    /// <summary><c>Demo.Islander.Propose</c>.</summary>
    public required string QualifiedName { get; init; }

    public required bool IsStatic { get; init; }

    public required AsyncKind Async { get; init; }

    /// <summary>What it returns, out of its task and out of <c>Scatter</c>; null for nothing.</summary>
    public required TypeRef? Output { get; init; }

    /// <summary>The output is annotated or <c>Nullable</c>: null is absence.</summary>
    public bool IsOutputNullable { get; init; }

    /// <summary>A sync point that returns a <c>Scatter</c>: a value an agent.</summary>
    public bool Scatters { get; init; }

    public required EquatableArray<ParameterSpec> Parameters { get; init; }

    public EquatableArray<AfterSpec> After { get; init; }

    /// <summary>Reads <c>Time</c> of its context.</summary>
    public bool ReadsClock { get; init; }

    /// <summary>A <c>bool</c> member of the agent: where it is false the node is skipped.</summary>
    public string? When { get; init; }

    /// <summary>What a failure costs, the agent's default included.</summary>
    public FailurePolicy OnFailure { get; init; }

    /// <summary>The method that gives the output after a failure; set with <see cref="FailurePolicy.Fallback"/> and only then.</summary>
    public NodeSpec? Fallback { get; init; }

    /// <summary>Ticks after which the node is abandoned; 0 for never.</summary>
    public long Timeout { get; init; }

    /// <summary>How agents meet there; set for a sync point and only there.</summary>
    public SyncSpec? Sync { get; init; }

    /// <summary>What a handler hears; null for anything but a handler.</summary>
    public TypeRef? Message { get; init; }

    public bool IsHandler => Message is not null;

    /// <summary>Its outcome goes to the tape (law 9).</summary>
    public bool IsRecorded => ReadsClock || Timeout > 0 || Parameters.Any(p => p.Role == ServiceRole.Effect) || Fallback?.IsRecorded == true;

    /// <summary>It returns a task.</summary>
    public bool IsAsync => Async != AsyncKind.None;

    /// <summary>It does not end with the call that starts it: it returns a task, or runs on a thread of its own because it has a time-out.</summary>
    public bool IsDetached => IsAsync || Timeout > 0;

    public bool Emits => Parameters.Any(p => p.Kind == ParameterKind.Events);

    public bool Sends => Parameters.Any(p => p.Kind == ParameterKind.Outbox);

    public bool ChangesPopulation => Parameters.Any(p => p.Kind == ParameterKind.Population);

    public bool ReadsWorld => Parameters.Any(p => p.Kind == ParameterKind.View);
}

/// <summary>One name of an <c>[After]</c>; <paramref name="Agent"/> is the key of the type of <c>[After&lt;TAgent&gt;]</c>, else null.</summary>
public sealed record AfterSpec(string? Agent, string Node);

public enum AsyncKind
{
    None,
    Task,
    TaskOfT,
    ValueTask,
    ValueTaskOfT,
}
