namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule GarbageCollection = new("MI3011",
        "The garbage collector shows",
        "'{0}' uses '{1}'{2}, which depends on when garbage is collected; hold the object itself");
}
