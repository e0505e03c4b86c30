namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadNode = new("MI1005",
        "A method cannot be a node",
        "'{0}' cannot be a node: {1}");
}
