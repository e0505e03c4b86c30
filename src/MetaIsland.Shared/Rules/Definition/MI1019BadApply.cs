namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadApply = new("MI1019",
        "A method cannot apply events",
        "'{0}' cannot apply events: {1}");
}
