namespace MetaIsland.Rules;

public static partial class UsageRules
{
    /// <summary>0: node; 1: type.</summary>
    public static readonly Rule UnreadOutput = new("MI4004",
        "Nobody reads an output",
        "Nobody takes the '{1}' that '{0}' returns; return nothing, or let somebody take it",
        RuleSeverity.Info);
}
