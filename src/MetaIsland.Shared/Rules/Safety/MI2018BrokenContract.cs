namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: member or type; 1: attribute; 2: why.</summary>
    public static readonly Rule BrokenContract = new("MI2018",
        "A promise is not kept",
        "'{0}' is marked [{1}], but {2}; keep the promise or take the attribute away");
}
