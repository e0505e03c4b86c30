namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is taken; 2: whose it is.</summary>
    public static readonly Rule WritableReference = new("MI2014",
        "A writable reference to shared storage",
        "'{0}' takes write access to '{1}' of {2}; take ReadOnlySpan, ReadOnlyMemory or 'ref readonly', or a copy");
}
