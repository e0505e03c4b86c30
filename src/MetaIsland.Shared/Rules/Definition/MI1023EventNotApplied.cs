namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: event; 1: world.</summary>
    public static readonly Rule EventNotApplied = new("MI1023",
        "Nobody applies an event",
        "Nobody applies '{0}', so emitting it would do nothing: add '[Apply] void Apply({0} e)' to '{1}'");
}
