namespace MetaIsland.Model;

/// <summary>The fields of a world or an agent, and the user's own types they are made of.</summary>
/// <inheritdoc cref="NodeSpec" path="/remarks"/>
public sealed record StateSpec
{
    /// <summary>In ordinal order of their names, so that moving a line does not change a hash; base types' fields first.</summary>
    public required EquatableArray<FieldSpec> Fields { get; init; }

    /// <summary>The bit of a field in a set of fields; those from the 64th on share the last.</summary>
    public static ulong MaskOf(int field) => 1UL << Math.Min(field, 63);

    /// <summary>Every user type that a field reaches, once, in ordinal order of its key; recursive ones too.</summary>
    public required EquatableArray<CompositeSpec> Composites { get; init; }

    /// <summary>Composite types used as keys of maps and sets (tuples, record structs), once each.</summary>
    public required EquatableArray<Shape> Keys { get; init; }
}

/// <summary>One field of a world, an agent or a composite.</summary>
public sealed record FieldSpec
{
    /// <summary>As the source names it: the field, the property, the constructor's parameter.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the field in metadata: <c>soil</c>, <c>&lt;Soil&gt;k__BackingField</c>, <c>&lt;soil&gt;P</c>.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The property of the view: <c>Soil</c>.</summary>
    public required string Property { get; init; }

    public required FieldStorage Storage { get; init; }

    public required Shape Shape { get; init; }

    /// <summary>The type that declares it, where that is a base class of the type the spec is of; else null.</summary>
    public string? DeclaringType { get; init; }

    /// <summary>Left out of hash and save.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Generated code inside the type (or, for a composite, outside it) can read it by <see cref="Name"/>.</summary>
    public required bool IsReadable { get; init; }
}

public enum FieldStorage
{
    Field,
    ReadOnlyField,
    AutoProperty,
    CapturedParameter,
}
