namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: field; 2: agent.</summary>
    public static readonly Rule AsyncWriter = new("MI1024",
        "An asynchronous node writes a copy of its agent",
        "'{0}' is asynchronous and writes '{1}' of a struct agent, so it would write a copy: return what it learned and store it " +
        "in a later node, or make '{2}' a class");
}
