namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: the path, A -> B -> A.</summary>
    public static readonly Rule Cycle = new("MI1015",
        "Nodes wait for each other",
        "These wait for each other for ever: {0}; take one dependency away, or carry the value over to the next round in a field");
}
