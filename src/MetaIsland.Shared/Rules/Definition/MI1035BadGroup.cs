namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: sync point; 1: member; 2: why, and what to do.</summary>
    public static readonly Rule BadGroup = new("MI1035",
        "A sync point cannot make groups",
        "'{0}' cannot group by '{1}': {2}");
}
