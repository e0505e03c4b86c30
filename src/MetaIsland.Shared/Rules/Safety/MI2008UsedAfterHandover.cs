namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: the object; 1: the node; 2: where it was handed over; 3: what happens to it now.</summary>
    public static readonly Rule UsedAfterHandover = new("MI2008",
        "What was handed over is used again",
        "'{0}' was handed over by '{1}' ({2}) and {3}; hand over a copy, or do this before");
}
