namespace MetaIsland.Rules;

public static partial class DefinitionRules
{
    /// <summary>0: node; 1: 'an AgentContext' or 'a SimulationContext'.</summary>
    public static readonly Rule ClockService = new("MI1028",
        "The clock is not a service",
        "'{0}' takes a TimeProvider as a service, which a replay could not follow: take {1} and read its Time");
}
