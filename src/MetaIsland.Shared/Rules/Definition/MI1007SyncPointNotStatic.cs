namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method.</summary>
    public static readonly Rule SyncPointNotStatic = new("MI1007",
        "A sync point is not static",
        "Sync point '{0}' is not static: add 'static'; a simulation has no state of its own, what must last is in the world");
}
