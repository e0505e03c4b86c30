namespace MetaIsland;

/// <summary>
/// Marks what one agent knows and does: a <c>partial</c> class or struct with <see cref="NodeAttribute"/> methods. Its fields are its own:
/// only its nodes touch them.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class AgentAttribute : Attribute;
