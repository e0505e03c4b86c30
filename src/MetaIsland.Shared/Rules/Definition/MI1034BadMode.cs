namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: sync point; 1: why, and what to do.</summary>
    public static readonly Rule BadMode = new("MI1034",
        "A sync point's settings do not fit together",
        "'{0}' cannot meet agents like this: {1}");
}
