namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: type; 1: member.</summary>
    public static readonly Rule ReservedName = new("MI1003",
        "A member has a name that generated code uses",
        "'{0}' has a member '{1}', a name that generated code uses: rename the member");
}
