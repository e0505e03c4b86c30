namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule RealTime = new("MI3008",
        "Something waits for real time",
        "'{0}' uses '{1}'{2}, which depends on real time; await the Delay of an AgentContext");
}
