namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is written; 2: whose it is; 3: the calls, from the node on.</summary>
    public static readonly Rule SharedWriteInCall = new("MI2003",
        "A node changes shared state through calls",
        "'{0}' changes '{1}' of {2} through {3}, and others use it at the same time; emit an event and make the change in an " +
        "[Apply], or pass a copy");
}
