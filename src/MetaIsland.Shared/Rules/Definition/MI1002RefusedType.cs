namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: type; 1: 'a world', 'an agent' or 'a simulation'; 2: why, and what to do.</summary>
    public static readonly Rule RefusedType = new("MI1002",
        "A type cannot be a world, agent or simulation",
        "'{0}' cannot be {1}: {2}");
}
