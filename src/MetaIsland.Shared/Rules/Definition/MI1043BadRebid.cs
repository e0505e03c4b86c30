namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadRebid = new("MI1043",
        "A method cannot bid again",
        "[Rebid] of '{0}' cannot be used: {1}");
}
