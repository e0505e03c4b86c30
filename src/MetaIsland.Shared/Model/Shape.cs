namespace MetaIsland.Model;

/// <summary>How a value is built: decides how it is copied, hashed and shown. <see cref="Kind"/> says which members are set.</summary>
public sealed record Shape
{
    public required ShapeKind Kind { get; init; }

    public required TypeRef Type { get; init; }

    /// <summary>The reference may be null, or the value is a <c>Nullable</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>
    /// Element of a sequence, grid, or set; value of a map; what a <see cref="ShapeKind.Nullable"/> holds; the number under an
    /// <see cref="ShapeKind.Enum"/>.
    /// </summary>
    public Shape? Element { get; init; }

    /// <summary>Key of a map.</summary>
    public Shape? Key { get; init; }

    /// <summary>Elements of a tuple, in order.</summary>
    public EquatableArray<Shape> Items { get; init; }

    /// <summary>Nothing reachable from it can change: it may be shared, broadcast and emitted.</summary>
    public required bool IsImmutable { get; init; }
}

public enum ShapeKind
{
    /// <summary>A type the hasher knows: numbers, bool, char, string, Guid, dates, AgentId and the like.</summary>
    Scalar,
    Enum,

    /// <summary><c>T?</c> of a value type.</summary>
    Nullable,
    Tuple,

    /// <summary>A struct, record or class of the user's; looked up by key in <see cref="StateSpec.Composites"/>.</summary>
    Composite,

    Array,

    /// <summary><c>T[,]</c>.</summary>
    Grid,
    List,
    Queue,
    Dictionary,
    HashSet,

    ImmutableArray,
    ImmutableList,
    ImmutableDictionary,
    ImmutableHashSet,
}

/// <summary>A user's type and its fields, those of its base classes first.</summary>
public sealed record CompositeSpec
{
    public required TypeRef Type { get; init; }

    /// <summary>A class that could be derived from: checked when it is hashed, since a derived part would be left out.</summary>
    public required bool IsOpenClass { get; init; }

    public required EquatableArray<FieldSpec> Fields { get; init; }
}
