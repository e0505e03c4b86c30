namespace MetaIsland.Planning;

/// <summary>Lists names in messages.</summary>
internal static class Names
{
    private const int Most = 8;

    /// <summary><c>A, B, C</c>, cut after a few, or <paramref name="none"/>.</summary>
    public static string List(IEnumerable<string> names, string none)
    {
        var all = names.Distinct().ToList();
        if (all.Count == 0)
            return none;
        return string.Join(", ", all.Take(Most)) + (all.Count > Most ? $" and {all.Count - Most} more" : "");
    }
}
