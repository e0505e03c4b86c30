namespace MetaIsland.Effects.Ir;

/// <summary>Something that can be seen in one body alone.</summary>
internal sealed record Fact(FactKind Kind, string Text);

internal enum FactKind
{
    Clock,
    Entropy,
    HashCode,
    EnumerationOrder,
    CompletionOrder,
    ThreadIdentity,
    OutsideWorld,
    RealTime,
    Culture,
    Ties,
    GarbageCollection,
    FloatingPoint,

    /// <summary>The protection of something read-only is taken off.</summary>
    ProtectionRemoved,

    /// <summary>What is behind it cannot be known: reflection, <c>dynamic</c>.</summary>
    Unknown,
}
