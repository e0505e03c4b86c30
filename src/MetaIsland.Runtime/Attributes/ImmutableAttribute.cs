namespace MetaIsland;

/// <summary>
/// A promise that is checked where the source is, and believed where it is not: nothing reachable from a value of the type can change once it
/// is made. It stands where structure alone does not show it, as on an interface or on a type of an assembly that was built without MetaIsland.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ImmutableAttribute : Attribute;
