namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is written; 2: whose it is.</summary>
    public static readonly Rule SharedWrite = new("MI2001",
        "A node changes what others share",
        "'{0}' writes '{1}' of {2}, which others use at the same time; emit an event and make the change in an [Apply]");
}
