namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: what is enumerated; 2: empty, or the calls.</summary>
    public static readonly Rule EnumerationOrder = new("MI3004",
        "The order of a map or set decides something",
        "'{0}' goes through '{1}'{2}, which has no order of its own, and the order shows; use InKeyOrder(), or a fold that any " +
        "order gives");
}
