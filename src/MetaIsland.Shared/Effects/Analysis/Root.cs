using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Where a path to an object begins, as one method sees it.</summary>
internal sealed class Root : IEquatable<Root>
{
    private Root(RootKind kind, int index, int ordinal, IrField? field, IrType? type)
    {
        Kind = kind;
        Index = index;
        Ordinal = ordinal;
        Field = field;
        Type = type;
    }

    public RootKind Kind { get; }

    /// <summary>The parameter, or the step that made the object.</summary>
    public int Index { get; }

    /// <summary>Which of the objects that step made.</summary>
    public int Ordinal { get; }

    public IrField? Field { get; }

    /// <summary>Of a fresh object exactly this; of anything else this or what derives from it.</summary>
    public IrType? Type { get; }

    /// <summary>What a delegate runs.</summary>
    public DelegateTarget? Target { get; init; }

    /// <summary>Made by code that was not looked into: whatever is in it was made with it.</summary>
    public bool IsDeep { get; init; }

    public bool IsFresh => Kind == RootKind.Fresh;

    public static Root Parameter(int index, IrType? type) => new(RootKind.Parameter, index, 0, null, type);

    public static Root Fresh(int step, int ordinal, IrType? type, DelegateTarget? target = null, bool isDeep = false) =>
        new(RootKind.Fresh, step, ordinal, null, type) { Target = target, IsDeep = isDeep };

    public static Root Static(IrField field) => new(RootKind.Static, 0, 0, field, field.Type);

    public bool Equals(Root? other) => ReferenceEquals(this, other) || other is not null && Kind == other.Kind && Index == other.Index && Ordinal == other.Ordinal && Equals(Field, other.Field);

    public override bool Equals(object? other) => Equals(other as Root);

    public override int GetHashCode() => ((int)Kind * 31 + Index) * 31 + Ordinal + (Field?.GetHashCode() ?? 0);
}

internal enum RootKind
{
    Parameter,
    Fresh,
    Static,
}

/// <summary>The code behind a delegate: a body of the same text, or a method.</summary>
internal sealed record DelegateTarget(Body? Body, IrMethod? Method, bool IsExact);
