namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadQuery = new("MI1022",
        "A method cannot be a query",
        "'{0}' cannot be a query: {1}");
}
