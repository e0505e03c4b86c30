namespace MetaIsland;

/// <summary>Says of a service's type that nothing comes back from it, so that a node that takes it need not be recorded.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct)]
public sealed class SinkAttribute : Attribute;
