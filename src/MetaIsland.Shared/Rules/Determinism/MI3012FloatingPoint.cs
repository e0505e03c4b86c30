namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule FloatingPoint = new("MI3012",
        "A number may differ by machine",
        "'{0}' uses '{1}'{2}, whose last bits may differ from machine to machine; round it before it decides something",
        RuleSeverity.Info)
    {
        // Half of all models take a root or a logarithm, and most run on one machine: the strict rule set asks for it.
        IsEnabledByDefault = false,
    };
}
