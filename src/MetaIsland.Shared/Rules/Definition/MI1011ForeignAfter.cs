namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: the name; 2: why, and what to do.</summary>
    public static readonly Rule ForeignAfter = new("MI1011",
        "[After] names what cannot be waited for",
        "'{0}' cannot run after '{1}': {2}");
}
