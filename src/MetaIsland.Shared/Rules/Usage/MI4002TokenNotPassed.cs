namespace MetaIsland.Rules;

public static partial class UsageRules
{
    /// <summary>0: node; 1: the call; 2: the token.</summary>
    public static readonly Rule TokenNotPassed = new("MI4002",
        "The token of a node is not passed on",
        "'{0}' calls '{1}' without '{2}', so it goes on when the node is abandoned; pass '{2}'",
        RuleSeverity.Warning);
}
