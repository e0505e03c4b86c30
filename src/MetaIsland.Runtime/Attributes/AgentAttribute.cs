namespace MetaIsland;

/// <summary>
/// Marks what one agent knows and does: a <c>partial</c> class or struct with <see cref="NodeAttribute"/> methods. Its fields are its own:
/// only its nodes touch them.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AgentAttribute : Attribute
{
    /// <summary>
    /// What a failure costs by default: <see cref="FailurePolicy.FailRun"/> or <see cref="FailurePolicy.Skip"/>. It holds for those nodes that
    /// write nothing; one that writes its agent, emits, sends or changes the population fails the run all the same, since half of what it did
    /// would be left.
    /// </summary>
    public FailurePolicy OnFailure { get; set; }
}
