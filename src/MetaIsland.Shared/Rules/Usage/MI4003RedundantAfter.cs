namespace MetaIsland.Rules;

public static partial class UsageRules
{
    /// <summary>0: node; 1: what it names; 2: the path.</summary>
    public static readonly Rule RedundantAfter = new("MI4003",
        "An [After] that data already implies",
        "'{0}' comes after '{1}' anyway ({2}); take the [After] away",
        RuleSeverity.Info);
}
