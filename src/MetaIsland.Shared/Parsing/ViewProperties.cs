namespace MetaIsland.Parsing;

/// <summary>Names of the properties by which a view shows fields.</summary>
public static class ViewProperties
{
    /// <summary><c>soil</c> and <c>_soil</c> are <c>Soil</c>.</summary>
    public static string NameOf(string field)
    {
        // An explicit implementation is called after its interface too: IPlace.Soil.
        field = field.Substring(field.LastIndexOf('.') + 1);
        var name = field.TrimStart('_');
        if (name.Length == 0 || !char.IsLetter(name[0]))
            return field;
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
