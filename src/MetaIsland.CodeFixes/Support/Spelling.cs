namespace MetaIsland.CodeFixes.Support;

/// <summary>Finds the name that was meant.</summary>
internal static class Spelling
{
    /// <summary>The name fewest changes away, the first in order of those; null where none is near.</summary>
    public static string? Near(string wrong, IEnumerable<string> names) => names
        .Select(name => (Name: name, Distance: Distance(wrong.ToUpperInvariant(), name.ToUpperInvariant())))
        .Where(c => c.Distance <= Math.Max(2, wrong.Length / 3) && c.Distance < Math.Max(wrong.Length, c.Name.Length) - 1)
        .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
        .FirstOrDefault().Name;

    // Letters added, lost or changed (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < other.Length; j++)
            {
                var changed = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], diagonal) + 1);
            }
        }
        return row[other.Length];
    }
}
