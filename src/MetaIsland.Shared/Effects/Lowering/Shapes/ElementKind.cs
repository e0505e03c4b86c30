namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>What an enumeration gives, one by one.</summary>
internal enum ElementKind
{
    /// <summary>A key and its value.</summary>
    Pair,

    /// <summary>No element comes twice.</summary>
    Unique,

    /// <summary>Values that may be equal.</summary>
    Other,
}
