namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what; 2: where it goes.</summary>
    public static readonly Rule OutlivesNode = new("MI2023",
        "A view or context outlives its node",
        "'{0}' lets {1} end up in {2}, and it ends with its node; keep the values you need, or a copy");
}
