namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the static; 2: empty, or the calls.</summary>
    public static readonly Rule StaticWrite = new("MI2004",
        "A node writes static state",
        "'{0}' writes the static '{1}'{2}, which every agent shares; keep it in a field of the agent, or in the world and " +
        "change it by an event");
}
