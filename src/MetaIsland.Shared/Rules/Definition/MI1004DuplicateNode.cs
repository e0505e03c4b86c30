namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: type; 1: 'node' or 'sync point'; 2: the name.</summary>
    public static readonly Rule DuplicateNode = new("MI1004",
        "Two nodes share a name",
        "'{0}' has more than one {1} named '{2}': give each a name of its own, since [After] and [From] go by name");
}
