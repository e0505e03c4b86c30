namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule Ties = new("MI3010",
        "Ties are broken by an unstable sort",
        "'{0}' uses '{1}'{2}, and what ties may come in any order; compare a unique key last, or use OrderBy, which keeps the " +
        "order",
        RuleSeverity.Info);
}
