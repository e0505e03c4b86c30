namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: simulation; 1: type argument; 2: why, and what to do.</summary>
    public static readonly Rule BadSimulation = new("MI1026",
        "A simulation names what it cannot use",
        "'{0}' cannot use '{1}': {2}");
}
