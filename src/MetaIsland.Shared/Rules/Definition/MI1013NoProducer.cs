namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: parameter; 2: type; 3: what there is, near misses first.</summary>
    public static readonly Rule NoProducer = new("MI1013",
        "No node returns what a parameter takes",
        "'{0}' takes '{2} {1}', but nothing returns '{2}': {3}");
}
