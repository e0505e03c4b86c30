namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: the cache; 2: why that shows.</summary>
    public static readonly Rule CacheFilled = new("MI2013",
        "A shared cache is filled by nodes",
        "'{0}' fills the cache '{1}', {2}; compute the value from the key alone in a static lambda, or keep the cache in the " +
        "agent");
}
