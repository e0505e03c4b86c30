namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: policy; 2: event; 3: interface; 4: what to write.</summary>
    public static readonly Rule PolicyNeeds = new("MI1041",
        "An event lacks what its policy asks of it",
        "'{0}' has the policy '{1}', and '{2}' does not implement {3}: {4}");
}
