namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the call; 2: why; 3: what it receives.</summary>
    public static readonly Rule Unverified = new("MI2015",
        "A call cannot be verified and receives what others share",
        "'{0}' calls '{1}', which cannot be verified ({2}) and receives {3}; pass values or a copy, or mark the method [Pure] " +
        "or [Audited(\"reason\")]",
        RuleSeverity.Warning);
}
