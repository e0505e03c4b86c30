namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: how; 2: what.</summary>
    public static readonly Rule ProtectionRemoved = new("MI2016",
        "The protection of what is read-only is taken off",
        "'{0}' uses '{1}' to take the protection off {2}; use it as it was given, or change a copy");
}
