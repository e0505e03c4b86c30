namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: where it goes, as a subject; 1: type; 2: what can change.</summary>
    public static readonly Rule MutablePayload = new("MI2009",
        "What several will hold can change",
        "{0} carries '{1}' to others, and {2}; make it deeply immutable (a sealed record, ImmutableArray), or hand over a copy " +
        "that is");
}
