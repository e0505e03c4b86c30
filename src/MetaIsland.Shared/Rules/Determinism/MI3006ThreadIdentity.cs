namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule ThreadIdentity = new("MI3006",
        "The thread or machine shows",
        "'{0}' uses '{1}'{2}, which depends on the thread or machine that runs it; use the agent's id, or a field of its own");
}
