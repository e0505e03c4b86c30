namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: rule or method; 1: what is wrong.</summary>
    public static readonly Rule BadSuppression = new("MI2020",
        "A suppression without need or reason",
        "The suppression of {0} {1}",
        RuleSeverity.Warning);
}
