namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: what it takes; 2: simulation; 3: its world; 4: View or Events.</summary>
    public static readonly Rule OtherWorld = new("MI1027",
        "A node takes another world than its simulation has",
        "'{0}' takes '{1}', but the world of '{2}' is '{3}': take '{3}.{4}'");
}
