namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>Whose something is that a loop body touches.</summary>
internal enum Owner
{
    /// <summary>Made in this turn, and gone with it.</summary>
    Fresh,

    /// <summary>The element's own: no other turn touches it.</summary>
    Element,

    /// <summary>There before and after.</summary>
    Outside,
}
