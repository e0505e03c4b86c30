namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: what it sets; 2: event.</summary>
    public static readonly Rule ContestWithoutKey = new("MI1039",
        "A contest is described, and there is none",
        "'{0}' sets {1}, and without a key there is no contest: add Key = nameof({2}.X), the member whose equal values make contenders, or take it away");
}
