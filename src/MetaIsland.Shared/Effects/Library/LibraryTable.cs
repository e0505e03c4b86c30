using System.IO;
using System.IO.Compression;

namespace MetaIsland.Effects.Library;

/// <summary>
/// The table in memory. Columns, so that it packs well: the distinct summaries (a few thousand), then the types in order of their hashes, then for every
/// type its methods in order of theirs, each with the number of its summary. Summaries are read when first asked for.
/// </summary>
internal sealed class LibraryTable
{
    public const string ResourceName = "MetaIsland.Effects.Library.library.bin";

    private readonly LibrarySummary[] summaries;
    private readonly ulong[] types;
    private readonly byte[] salts;
    private readonly int[] firsts;
    private readonly ushort[] methods;
    private readonly int[] indices;

    private LibraryTable(LibraryReader reader)
    {
        Version = reader.Text();
        summaries = new LibrarySummary[reader.Number()];
        for (var i = 0; i < summaries.Length; i++)
            summaries[i] = reader.Summary();

        types = new ulong[reader.Number()];
        salts = new byte[types.Length];
        firsts = new int[types.Length + 1];
        var last = 0UL;
        for (var i = 0; i < types.Length; i++)
            types[i] = last += reader.Long();
        for (var i = 0; i < types.Length; i++)
            salts[i] = (byte)reader.Number();
        for (var i = 0; i < types.Length; i++)
            firsts[i + 1] = firsts[i] + reader.Number();

        methods = new ushort[firsts[types.Length]];
        indices = new int[methods.Length];
        for (var i = 0; i < methods.Length; i++)
            methods[i] = reader.Short();
        for (var i = 0; i < indices.Length; i++)
            indices[i] = reader.Number();
    }

    public string Version { get; }

    public int MethodCount => methods.Length;

    public static LibraryTable Read(Stream packed)
    {
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return new(new(bytes.ToArray()));
    }

    public LibrarySummary? Find(string documentationId)
    {
        var type = Array.BinarySearch(types, LibraryHash.OfType(LibraryHash.TypeOfMethod(documentationId)));
        if (type < 0)
            return null;
        var method = Array.BinarySearch(methods, firsts[type], firsts[type + 1] - firsts[type], LibraryHash.OfMethod(documentationId, salts[type]));
        return method < 0 ? null : summaries[indices[method]];
    }

    public bool Knows(string typeDocumentationId) =>
        typeDocumentationId.StartsWith("T:", StringComparison.Ordinal) && Array.BinarySearch(types, LibraryHash.OfType(typeDocumentationId.Substring(2))) >= 0;
}
