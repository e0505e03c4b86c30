namespace MetaIsland.Effects.Ir;

/// <summary>One step of a body. Operands are variables; <see cref="Nothing"/> stands for a value in which nothing can change.</summary>
internal sealed class Instruction
{
    public const int Nothing = -1;

    public required Op Op { get; init; }

    public required Place Place { get; init; }

    public int Target { get; init; } = Nothing;

    public int A { get; init; } = Nothing;

    public int B { get; init; } = Nothing;

    public IrField? Field { get; init; }

    public IrType? Type { get; init; }

    public IrMethod? Method { get; init; }

    public Body? Body { get; init; }

    public int[] Arguments { get; init; } = [];

    public Fact? Fact { get; init; }

    public CallFlags Flags { get; init; }
}

/// <summary>Where in the text of its declaration something stands, so that a change above it does not move it.</summary>
internal readonly record struct Place(int Start, int Length);

/// <summary>How a call or store stands in the code around it.</summary>
[Flags]
internal enum CallFlags
{
    None = 0,

    /// <summary>The one method named runs, whatever the receiver is: <c>base.X()</c>, constructors.</summary>
    Exact = 1 << 0,

    /// <summary>What it gives goes nowhere but into logs and traces.</summary>
    OnlyObserved = 1 << 1,

    /// <summary>The task it gives is dropped.</summary>
    Dropped = 1 << 2,

    /// <summary>The element is chosen by the parameter of the closure it stands in: no two calls meet.</summary>
    ByParameter = 1 << 3,

    /// <summary>The value changes in place, as by <c>+=</c>.</summary>
    InPlace = 1 << 4,

    /// <summary>A cache is asked, and more than the key decides what it is filled with.</summary>
    BeyondKey = 1 << 5,
}
