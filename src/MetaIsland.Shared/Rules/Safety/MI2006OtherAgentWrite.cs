namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is written; 2: the other agent's type; 3: empty, or the calls.</summary>
    public static readonly Rule OtherAgentWrite = new("MI2006",
        "A node changes another agent",
        "'{0}' changes '{1}' of another '{2}'{3}, whose nodes run at the same time; send it a message, or emit an event");
}
