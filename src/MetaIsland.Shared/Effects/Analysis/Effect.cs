using MetaIsland.Effects.Ir;

namespace MetaIsland.Effects.Analysis;

/// <summary>Something a method does that whoever calls it can see, told in terms of its own parameters.</summary>
internal sealed record Effect(EffectKind Kind, Place Place)
{
    /// <summary>The object it is done to.</summary>
    public Region? On { get; init; }

    /// <summary>Which part of it.</summary>
    public IrField? Field { get; init; }

    /// <summary>What is stored there, handed over or kept.</summary>
    public RegionSet Value { get; init; } = RegionSet.Empty;

    /// <summary>The member called, the kind of hand-over, or what a fact says.</summary>
    public string Text { get; init; } = "";

    public FactKind Fact { get; init; }

    /// <summary>The static type of what is handed over.</summary>
    public IrType? Type { get; init; }

    public EffectFlags Flags { get; init; }

    /// <summary>The calls that lead there, the first one first; null where it happens in the method itself.</summary>
    public Link? Via { get; init; }

    /// <summary>Two effects of one key say the same.</summary>
    public EffectKey Key => new(Kind, Place, On, Field, Text, Fact);
}

internal enum EffectKind
{
    /// <summary>A field, element or variable is written.</summary>
    Write,
    Read,

    /// <summary>A member of the class library changes the object.</summary>
    Mutate,

    /// <summary>It leaves the agent: emitted, sent, spawned, returned.</summary>
    HandOver,

    /// <summary>What was handed over is written, kept or handed over again.</summary>
    UsedAfter,

    /// <summary>Work begins that runs beside the node, or after it.</summary>
    Beside,

    /// <summary>Code that cannot be looked into receives it.</summary>
    Unknown,

    /// <summary>See <see cref="Effect.Fact"/>.</summary>
    Fact,

    /// <summary>A member of a simulation is used.</summary>
    OutOfPlace,

    /// <summary>The analysis gave up: what is said is true, but may not be all.</summary>
    Cut,
}

[Flags]
internal enum EffectFlags
{
    None = 0,

    /// <summary>By <c>Interlocked</c>, a concurrent collection or the like.</summary>
    Atomic = 1 << 0,

    /// <summary>Through a reference or span, not by its name.</summary>
    ByReference = 1 << 1,

    /// <summary>A concurrent cache is asked, and makes what it lacks.</summary>
    Cache = 1 << 2,

    /// <summary>No two runs of the closure meet there.</summary>
    ByParameter = 1 << 3,

    /// <summary>The method that does it holds a lock somewhere.</summary>
    Guarded = 1 << 4,

    /// <summary>What is read goes into logs and traces only.</summary>
    Observed = 1 << 5,
}

/// <summary>One call on the way to an effect.</summary>
/// <param name="Name">The method called.</param>
/// <param name="DeclarationId">Whose text <paramref name="Place"/> is in.</param>
/// <param name="Place">Where, in that method, it goes on.</param>
/// <param name="Next">What is called there.</param>
internal sealed record Link(string Name, string DeclarationId, Place Place, Link? Next);
