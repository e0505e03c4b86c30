namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule Culture = new("MI3009",
        "The culture of the machine decides something",
        "'{0}' uses '{1}'{2}, which depends on the culture of the machine; pass CultureInfo.InvariantCulture or an ordinal " +
        "comparison",
        RuleSeverity.Warning);
}
