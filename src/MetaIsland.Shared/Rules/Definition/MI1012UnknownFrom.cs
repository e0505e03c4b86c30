namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: parameter; 1: node; 2: the name; 3: candidates, as a list.</summary>
    public static readonly Rule UnknownFrom = new("MI1012",
        "[From] names a producer that does not exist",
        "Parameter '{0}' of '{1}' comes from '{2}', but nothing of that name returns its type: name one of {3}");
}
