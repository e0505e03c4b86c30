namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: key; 2: why, and what to do.</summary>
    public static readonly Rule BadApplyKey = new("MI1021",
        "A contest has no usable key",
        "'{0}' has the key '{1}': {2}");
}
