namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule Entropy = new("MI3002",
        "Randomness that no seed repeats",
        "'{0}' uses '{1}'{2}, which differs on replay; take an AgentContext and draw from its Random");
}
