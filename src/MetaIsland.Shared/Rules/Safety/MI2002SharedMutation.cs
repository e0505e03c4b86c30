namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the member called; 2: what it changes; 3: whose it is.</summary>
    public static readonly Rule SharedMutation = new("MI2002",
        "A node calls what changes shared state",
        "'{0}' calls '{1}', which changes '{2}' of {3}, which others use at the same time; emit an event and make the change " +
        "in an [Apply], or change a copy");
}
