namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: why, and what to do.</summary>
    public static readonly Rule BadFallback = new("MI1033",
        "A fallback cannot stand in for its node",
        "'{0}' has no fallback that works: {1}");
}
