namespace MetaIsland;

/// <summary>
/// A promise that is checked where the source is, and believed where it is not: the method changes nothing that existed before the call, and
/// its result depends on its arguments alone. On a member of an interface or on a virtual member it binds every implementation.
/// </summary>
/// <example><c>[Pure] double Util(int n) => Math.Sqrt(n);</c></example>
/// <remarks>The attribute of the same name in <c>System.Diagnostics.Contracts</c> is left out of compiled assemblies, so it promises nothing.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Constructor)]
public sealed class PureAttribute : Attribute;
