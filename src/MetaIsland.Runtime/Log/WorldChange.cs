namespace MetaIsland;

/// <summary>One place where two versions of the world differ.</summary>
/// <param name="Field">The field, by its property of the view: <c>Soil</c>.</param>
/// <param name="Element">
/// Where in it: an index, a <c>(row, column)</c> of a grid, a key, an element of a set; null for a field that is one value, and for a length.
/// </param>
/// <param name="Before">What was there; null where there was nothing.</param>
/// <param name="After">What is there; null where there is nothing.</param>
public sealed record WorldChange(string Field, object? Element, object? Before, object? After)
{
    /// <summary><c>Soil[5]: 10 -> 8</c>.</summary>
    public override string ToString() => $"{Field}{(Element is null ? "" : $"[{Element}]")}: {Before ?? "nothing"} -> {After ?? "nothing"}";
}
