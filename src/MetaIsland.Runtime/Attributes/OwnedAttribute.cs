namespace MetaIsland;

/// <summary>
/// Whoever calls hands the argument over: it is fresh, and the caller does not touch it again. So an agent may keep it and change it, as if it
/// had made it itself. Callers are checked.
/// </summary>
/// <example><c>public Farmer([Owned] List&lt;int&gt; fields) => this.fields = fields;</c></example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OwnedAttribute : Attribute;
