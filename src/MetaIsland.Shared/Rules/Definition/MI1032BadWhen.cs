namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: why, and what to do.</summary>
    public static readonly Rule BadWhen = new("MI1032",
        "[When] names no condition",
        "[When] of '{0}' cannot be used: {1}");
}
