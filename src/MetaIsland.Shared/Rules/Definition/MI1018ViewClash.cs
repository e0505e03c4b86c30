namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: field; 1: property; 2: what else has the name; 3: world.</summary>
    public static readonly Rule ViewClash = new("MI1018",
        "Two members of a view share a name",
        "'{0}' of '{3}' is '{1}' in its View, and so is {2}: rename one of them");
}
