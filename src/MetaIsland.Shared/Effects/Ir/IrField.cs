namespace MetaIsland.Effects.Ir;

/// <summary>A place inside an object: a field, an automatic property, a captured parameter, or one of the places that have no name.</summary>
internal sealed class IrField : IEquatable<IrField>
{
    /// <summary>The elements of an array or collection, all as one.</summary>
    public static readonly IrField Element = new() { Id = "[]", Name = "[]" };

    /// <summary>What a reference to a place refers to.</summary>
    public static readonly IrField Pointee = new() { Id = "*", Name = "" };

    /// <summary>What an object of the class library keeps of what it was made from: the source of a query, the list behind a wrapper.</summary>
    public static readonly IrField Held = new() { Id = "held", Name = "" };

    /// <summary>The struct a place holds a copy of, or the object another is a shallow copy of.</summary>
    public static readonly IrField Copied = new() { Id = "=", Name = "" };

    /// <summary>The variable in a cell that closures share.</summary>
    public static readonly IrField Variable = new() { Id = "variable", Name = "" };

    /// <summary>What is behind all that cannot change: who writes there writes what everybody has.</summary>
    public static readonly IrField Unchanging = new() { Id = "unchanging", Name = "what cannot change", IsStatic = true, IsReadOnly = true };

    private int hash;

    public required string Id { get; init; }

    public required string Name { get; init; }

    public IrType? Type { get; init; }

    /// <summary>The type that declares it; null for places without a name.</summary>
    public IrType? Owner { get; init; }

    public bool IsStatic { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsPrivate { get; init; }

    /// <summary>Each thread or flow of control has its own: <c>[ThreadStatic]</c>.</summary>
    public bool IsThreadBound { get; init; }

    /// <summary>A person answers for it.</summary>
    public bool IsAudited { get; init; }

    /// <summary>Nothing that can change is behind it.</summary>
    public bool IsImmutable => Type?.Has(TypeTraits.Immutable) == true;

    /// <summary>A struct that lies in the object itself.</summary>
    public bool IsInline => Type?.Has(TypeTraits.Value) == true;

    /// <summary>What a delegate has captured.</summary>
    public static IrField Capture(int index) => new() { Id = "$" + index, Name = "" };

    public bool Equals(IrField? other) => ReferenceEquals(this, other) || other is not null && GetHashCode() == other.GetHashCode() && Id == other.Id;

    public override bool Equals(object? other) => Equals(other as IrField);

    // It is asked for all the time.
    public override int GetHashCode() => hash != 0 ? hash : hash = StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Name.Length > 0 ? Name : Id;
}
