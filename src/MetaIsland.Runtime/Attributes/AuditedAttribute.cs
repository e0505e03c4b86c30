namespace MetaIsland;

/// <summary>
/// A person has read this method and answers for it: the analyzers do not look inside, and take it for a method that changes nothing others
/// can see. For what is invisible to the simulation: a counter of calls, a log, a cache that cannot be told from computing.
/// </summary>
/// <param name="reason">Why it is safe; a sentence for whoever comes next. Empty is refused (MI2020).</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor | AttributeTargets.Field | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AuditedAttribute(string reason) : Attribute
{
    /// <summary>Why it is safe.</summary>
    public string Reason { get; } = reason;
}
