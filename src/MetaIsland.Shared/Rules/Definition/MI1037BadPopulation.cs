namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node, handler or sync point; 1: type; 2: why, and what to do.</summary>
    public static readonly Rule BadPopulation = new("MI1037",
        "A population cannot be changed",
        "'{0}' cannot change the population of '{1}': {2}");
}
