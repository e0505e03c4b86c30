namespace MetaIsland.Effects.Ir;

/// <summary>A method as a call names it.</summary>
internal sealed class IrMethod
{
    /// <summary>Documentation id of its original definition.</summary>
    public required string Id { get; init; }

    /// <summary><c>Cell.Bump</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name alone.</summary>
    public required string SimpleName { get; init; }

    public required IrType Owner { get; init; }

    public required MethodTraits Traits { get; init; }

    /// <summary>The receiver of an instance method first.</summary>
    public required IReadOnlyList<IrParameter> Parameters { get; init; }

    public IrType? ReturnType { get; init; }

    /// <summary>What its own type parameters stand for in this call.</summary>
    public IReadOnlyList<IrType> TypeArguments { get; init; } = [];

    public bool Has(MethodTraits trait) => (Traits & trait) != 0;

    public override string ToString() => Name;
}

/// <summary>One parameter of a method, the receiver included.</summary>
internal readonly record struct IrParameter(string Name, IrType Type, bool IsReference, bool IsOwned = false);

[Flags]
internal enum MethodTraits
{
    None = 0,
    Static = 1 << 0,

    /// <summary>What runs depends on the receiver.</summary>
    Virtual = 1 << 1,

    /// <summary>Its source is in this compilation.</summary>
    Source = 1 << 2,
    Async = 1 << 3,
    Iterator = 1 << 4,
    ReturnsReference = 1 << 5,

    /// <summary>Marked <c>[Pure]</c>, here or where it is declared first.</summary>
    Pure = 1 << 6,

    /// <summary>A person answers for it.</summary>
    Audited = 1 << 7,
    Constructor = 1 << 8,

    /// <summary>Makes a copy of a record whose parts are the same: <c>with</c>.</summary>
    Clone = 1 << 9,

    /// <summary>An override of <c>GetHashCode</c>.</summary>
    Hashes = 1 << 10,

    /// <summary>Reached through <c>[UnsafeAccessor]</c> or the like.</summary>
    ReachesThrough = 1 << 11,
    Apply = 1 << 12,
    ReturnsNothing = 1 << 13,
}
