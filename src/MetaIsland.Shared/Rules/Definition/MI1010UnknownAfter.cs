namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: the name; 2: candidates, as a list.</summary>
    public static readonly Rule UnknownAfter = new("MI1010",
        "[After] names a node that does not exist",
        "'{0}' runs after '{1}', but there is no such node: name one of {2}");
}
