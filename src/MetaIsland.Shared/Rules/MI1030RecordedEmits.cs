namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node or sync point; 1: 'node' or 'sync point'.</summary>
    public static readonly Rule RecordedEmits = new("MI1030",
        "What is recorded emits nothing",
        "'{0}' is recorded, since it takes a service or reads the clock, and a replay does not run it: return what it learned and emit in a later {1}");
}
