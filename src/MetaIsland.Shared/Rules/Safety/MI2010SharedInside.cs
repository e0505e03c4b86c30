namespace MetaIsland.Rules;

public static partial class SafetyRules
{
    /// <summary>0: node; 1: what is written; 2: the field; 3: where it came from.</summary>
    public static readonly Rule SharedInside = new("MI2010",
        "An agent changes through its own field what others hold too",
        "'{0}' changes '{1}' through its field '{2}', and that came from {3}, so others may hold it too; copy it when it is stored, " +
        "or mark the parameter [Owned] and hand over a fresh object");
}
