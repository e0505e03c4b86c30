namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: attribute; 1: member; 2: why, and what to do.</summary>
    public static readonly Rule Misplaced = new("MI1025",
        "An attribute stands where nobody reads it",
        "[{0}] on '{1}' does nothing: {2}");
}
