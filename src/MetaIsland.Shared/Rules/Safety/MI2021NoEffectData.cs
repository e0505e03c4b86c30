namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: assembly; 1: a call into it.</summary>
    public static readonly Rule NoEffectData = new("MI2021",
        "An assembly says nothing of its effects",
        "'{0}' carries no effect data, so '{1}' is taken for unknown; build it with MetaIsland, or pass it values only",
        RuleSeverity.Info);
}
