namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadChain = new("MI1044",
        "A winner cannot leave what it held",
        "'{0}' cannot free keys: {1}");
}
