namespace MetaIsland.Effects.Library.Output;

/// <summary>A type's row: its methods by hash, under the first salt that keeps all of them apart.</summary>
internal sealed record TableType(string Name, ulong Hash, byte Salt, List<(ushort Hash, int Summary)> Methods)
{
    public static TableType Create(string name, IEnumerable<KeyValuePair<string, LibrarySummary>> methods, Dictionary<LibrarySummary, int> numbers)
    {
        var named = methods.ToList();
        for (var salt = 0; salt <= byte.MaxValue; salt++)
        {
            var hashed = named.Select(m => (LibraryHash.OfMethod(m.Key, (byte)salt), numbers[m.Value])).OrderBy(m => m.Item1).ToList();
            if (hashed.DistinctBy(m => m.Item1).Count() == hashed.Count)
                return new(name, LibraryHash.OfType(name), (byte)salt, hashed);
        }
        throw new InvalidOperationException($"No salt keeps the {named.Count} methods of '{name}' apart: give the hash of a method more bits.");
    }
}
