namespace MetaIsland.Benchmarks.Keystrokes.Edits;

/// <summary>What somebody types.</summary>
public enum EditKind
{
    /// <summary>A statement is added to a body.</summary>
    Statement,

    /// <summary>A number in a body changes.</summary>
    Number,

    /// <summary>A word that nothing is called, and no semicolon; the next edit takes it back.</summary>
    HalfTyped,

    /// <summary>A call of another class's method is added to a body.</summary>
    Call,

    /// <summary>A method is added to a class.</summary>
    Method,

    /// <summary>A field is added to a class.</summary>
    Field,
}
