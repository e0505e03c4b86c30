namespace MetaIsland;

/// <summary>
/// Marks a method of an agent that every round runs once for each agent. Its parameters are its dependencies: it runs after the nodes and
/// sync points that return what it takes.
/// </summary>
/// <remarks>
/// A node may take outputs of its agent's nodes, values of sync points, the world's <c>View</c> and <c>Events</c>,
/// <see cref="AgentContext"/>, services marked with <see cref="ServiceAttribute"/> and a <see cref="CancellationToken"/>; it returns nothing,
/// a value, or a <see cref="Task"/> or <see cref="ValueTask"/> of these.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeAttribute : Attribute;
