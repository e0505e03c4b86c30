namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: what is not partial; 1: the world, agent or simulation, which may be inside it.</summary>
    public static readonly Rule NotPartial = new("MI1001",
        "A type that code is generated into is not partial",
        "'{0}' is not partial, so nothing can be generated into '{1}': add 'partial' to its declaration");
}
