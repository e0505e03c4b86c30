namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadSyncPoint = new("MI1006",
        "A method cannot be a sync point",
        "'{0}' cannot be a sync point: {1}");
}
