namespace MetaIsland;

/// <summary>Leaves a field that can be computed anew out of hashes and saves.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TransientAttribute : Attribute;
