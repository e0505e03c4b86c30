namespace MetaIsland.Rules;

public static partial class UsageRules
{
    /// <summary>0: node; 1: the call.</summary>
    public static readonly Rule BlockingWait = new("MI4001",
        "A node blocks its thread",
        "'{0}' blocks its thread with '{1}'; make the node asynchronous and await it",
        RuleSeverity.Warning);
}
