namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: member; 2: where it may be used.</summary>
    public static readonly Rule OutOfPlace = new("MI2019",
        "Something runs where it may not",
        "'{0}' uses '{1}', which may be used only {2}; emit an event, or do it between rounds");
}
