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

    /// <summary>Its outcome goes to the tape (law 9).</summary>
    public bool IsRecorded => ReadsClock || Parameters.Any(p => p.Role == ServiceRole.Effect);

    public bool IsAsync => Async != AsyncKind.None;

    public bool Emits => Parameters.Any(p => p.Kind == ParameterKind.Events);

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
