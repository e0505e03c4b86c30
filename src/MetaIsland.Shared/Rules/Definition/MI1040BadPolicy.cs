namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: policy; 2: why, and what to do.</summary>
    public static readonly Rule BadPolicy = new("MI1040",
        "A type cannot decide contests",
        "'{0}' cannot let '{1}' decide its contests: {2}");
}
