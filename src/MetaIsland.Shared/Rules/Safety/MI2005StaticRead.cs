namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the static; 2: who writes it.</summary>
    public static readonly Rule StaticRead = new("MI2005",
        "A node reads a static that somebody writes",
        "'{0}' reads the static '{1}', which '{2}' changes; make it readonly, or keep it in the world and read it from a view",
        RuleSeverity.Warning);
}
