namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadResolve = new("MI1042",
        "A method cannot decide contests",
        "[Resolve] of '{0}' cannot be used: {1}");
}
