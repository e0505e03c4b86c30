namespace MetaIsland.Effects.Lowering.Shapes;

/// <summary>What a call does with elements that come in no order.</summary>
internal enum Passage
{
    /// <summary>It gives them on, in no order still.</summary>
    Passes,

    /// <summary>It gives what any order would give, or an order of its own.</summary>
    Ends,

    /// <summary>Its result depends on the order.</summary>
    Shows,
}
