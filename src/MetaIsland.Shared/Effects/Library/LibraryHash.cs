namespace MetaIsland.Effects.Library;

/// <summary>Names are kept as hashes: the table is asked about names and never has to say them.</summary>
internal static class LibraryHash
{
    /// <summary>Types share one table: 40 bits keep a type of somebody else from being taken for one of the library in all but one of 100 million.</summary>
    private const ulong TypeMask = (1UL << 40) - 1;

    public static ulong OfType(string name) => Fnv(name, 0) & TypeMask;

    /// <summary>Methods share a table with those of their type only; the salt is chosen per type so that no two collide.</summary>
    public static ushort OfMethod(string documentationId, byte salt)
    {
        var hash = Fnv(documentationId, salt);
        return unchecked((ushort)(hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)));
    }

    /// <summary>"M:System.String.Join(System.String,System.Object[])" is a method of "System.String".</summary>
    public static string TypeOfMethod(string documentationId)
    {
        var parameters = documentationId.IndexOf('(');
        var end = parameters < 0 ? documentationId.IndexOf('~') : parameters;
        var dot = documentationId.LastIndexOf('.', (end < 0 ? documentationId.Length : end) - 1);
        return dot < 2 ? "" : documentationId.Substring(2, dot - 2);
    }

    private static ulong Fnv(string text, byte salt)
    {
        var hash = 14695981039346656037UL ^ salt;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
