namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: member; 1: type; 2: what needs it.</summary>
    public static readonly Rule NotVisible = new("MI1017",
        "A type cannot be seen where it is needed",
        "'{1}', the type of '{0}', is not visible to {2}: make it public, or internal where both are in one assembly");
}
