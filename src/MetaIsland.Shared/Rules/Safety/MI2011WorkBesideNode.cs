namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what starts it; 2: what it uses.</summary>
    public static readonly Rule WorkBesideNode = new("MI2011",
        "Work runs beside its node or after it",
        "'{0}' starts '{1}', which runs beside the node or after it and uses {2}; do it in the node itself, await it there, or " +
        "pass it values only");
}
