namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: world; 1: event.</summary>
    public static readonly Rule AppliedTwice = new("MI1020",
        "An event is applied by two methods",
        "'{0}' has more than one [Apply] for '{1}': keep one");
}
