namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: method; 1: why, and what to do.</summary>
    public static readonly Rule BadHandler = new("MI1036",
        "A method cannot hear messages",
        "'{0}' cannot hear messages: {1}");
}
