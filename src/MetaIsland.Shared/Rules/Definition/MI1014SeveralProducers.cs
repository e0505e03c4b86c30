namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: parameter; 2: type; 3: producers, as a list.</summary>
    public static readonly Rule SeveralProducers = new("MI1014",
        "Several nodes return what a parameter takes",
        "'{0}' takes '{2} {1}', and several return '{2}': pick one with [From(\"X\")], where X is one of {3}");
}
