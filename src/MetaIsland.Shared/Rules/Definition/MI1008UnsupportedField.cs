namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: field, with the path to what is wrong in it; 1: type; 2: world or agent; 3: why, and what to use.</summary>
    public static readonly Rule UnsupportedField = new("MI1008",
        "A field cannot be state",
        "'{0}' of type '{1}' cannot be state of '{2}': {3}");
}
