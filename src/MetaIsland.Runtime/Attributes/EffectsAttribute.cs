using System.ComponentModel;

namespace MetaIsland.Effects;

/// <summary>
/// What the methods of an assembly do, for the analyzers of whoever references it. The generator writes it; nobody else has a reason to.
/// </summary>
/// <param name="version">Of the table's format.</param>
/// <param name="table">The packed table.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EffectsAttribute(string version, string table) : Attribute
{
    /// <summary>Of the table's format.</summary>
    public string Version { get; } = version;

    /// <summary>The packed table.</summary>
    public string Table { get; } = table;
}
