namespace MetaIsland;

/// <summary>Marks a read-only method of a world that its <c>View</c> offers to nodes and sync points.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryAttribute : Attribute;
