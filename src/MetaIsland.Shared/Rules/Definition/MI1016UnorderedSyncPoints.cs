namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0 and 1: sync points.</summary>
    public static readonly Rule UnorderedSyncPoints = new("MI1016",
        "Sync points are not ordered",
        "Sync points '{0}' and '{1}' have no order between them, and a commit happens at each: let one take the other's value, or " +
        "add [After(nameof({0}))] to '{1}', or the other way round");
}
