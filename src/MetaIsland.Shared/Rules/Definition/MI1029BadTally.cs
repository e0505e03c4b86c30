namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: sync point; 1: tally; 2: why, and what to do.</summary>
    public static readonly Rule BadTally = new("MI1029",
        "A tally cannot be folded",
        "'{0}' folds into '{1}': {2}");
}
