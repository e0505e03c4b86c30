namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>What calling a method of the user's changes.</summary>
internal enum CalleeEffect
{
    /// <summary>Its code only reads.</summary>
    None,

    /// <summary>It writes the fields of its own object only.</summary>
    Own,

    /// <summary>Its code is not here.</summary>
    Unknown,

    /// <summary>It writes elsewhere, draws, or records.</summary>
    Other,
}
