namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the call; 2: what it changes; 3: whose it is.</summary>
    public static readonly Rule AtomicButUnordered = new("MI2012",
        "What is atomic still depends on the order of agents",
        "'{0}' calls '{1}' on '{2}' of {3}: it is atomic, but who comes first differs from run to run; emit an event, or add " +
        "it up in a sync point");
}
