namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node or sync point; 1: why it may come to nothing; 2: 'node' or 'sync point'.</summary>
    public static readonly Rule AbandonableWrites = new("MI1030",
        "What may come to nothing writes nothing",
        "'{0}' {1}, so it takes no Events, Outbox or Population: return what it learned and act on it in a later {2}");
}
