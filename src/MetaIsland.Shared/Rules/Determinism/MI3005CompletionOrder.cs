namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule CompletionOrder = new("MI3005",
        "The order in which work ends decides something",
        "'{0}' uses '{1}'{2}, whose result depends on what ends first; await each in a fixed order");
}
