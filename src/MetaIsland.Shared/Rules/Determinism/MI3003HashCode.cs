namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule HashCode = new("MI3003",
        "A hash code that differs by process",
        "'{0}' uses '{1}'{2}, which differs from process to process; use the key itself, or a hash of your own",
        RuleSeverity.Warning);
}
