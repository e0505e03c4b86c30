namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: field; 1: why, and what to use.</summary>
    public static readonly Rule UnsupportedKey = new("MI1009",
        "A map or set has keys without an order",
        "'{0}' has keys that cannot be put in order: {1}");
}
