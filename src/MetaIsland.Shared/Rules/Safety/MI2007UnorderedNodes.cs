namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the other node; 2: field; 3: 'both write it' or which one writes.</summary>
    public static readonly Rule UnorderedNodes = new("MI2007",
        "Two nodes without an order touch the same field",
        "'{0}' and '{1}' have no order and both touch '{2}' ({3}); put [After(nameof({1}))] on '{0}', or the other way round");
}
