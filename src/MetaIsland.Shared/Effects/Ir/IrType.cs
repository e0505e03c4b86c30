namespace MetaIsland.Effects.Ir;

/// <summary>What the analysis must know of a type, without the symbol: bodies outlive the compilation they were read in.</summary>
internal sealed class IrType
{
    /// <summary>Its documentation id for a definition; the display string with its arguments for a constructed type.</summary>
    public required string Id { get; init; }

    /// <summary>As a person writes it.</summary>
    public required string Name { get; init; }

    public required TypeTraits Traits { get; init; }

    /// <summary>Documentation id of the definition.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>Where it stands for a type parameter: its place among those of the method, or -1.</summary>
    public int MethodTypeParameter { get; init; } = -1;

    /// <summary>What its type parameters stand for.</summary>
    public IReadOnlyList<IrType> Arguments { get; init; } = [];

    public bool Has(TypeTraits trait) => (Traits & trait) != 0;

    public override string ToString() => Name;
}

[Flags]
internal enum TypeTraits
{
    None = 0,

    /// <summary>Nothing reachable from a value can change.</summary>
    Immutable = 1 << 0,
    Value = 1 << 1,

    /// <summary>No type derives from it: what is declared is what is there.</summary>
    Exact = 1 << 2,
    Interface = 1 << 3,
    Delegate = 1 << 4,
    Array = 1 << 5,

    /// <summary>Its source is not in this compilation.</summary>
    Foreign = 1 << 6,
    World = 1 << 7,
    Agent = 1 << 8,

    /// <summary>A view, what it hands out, or a context: it ends with its node.</summary>
    Handle = 1 << 9,
    Simulation = 1 << 10,

    /// <summary>Nothing comes back from it, so nobody sees what it does.</summary>
    Sink = 1 << 11,

    /// <summary>It can change, but nothing it refers to can: a copy of it shares nothing.</summary>
    Flat = 1 << 12,
}
