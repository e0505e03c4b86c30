namespace MetaIsland.Rules;

public static partial class DeterminismRules
{
    /// <summary>0: node; 1: the call; 2: empty, or the calls.</summary>
    public static readonly Rule Clock = new("MI3001",
        "The clock is read",
        "'{0}' reads '{1}'{2}, which differs on replay; take an AgentContext and read its Time or Round");
}
