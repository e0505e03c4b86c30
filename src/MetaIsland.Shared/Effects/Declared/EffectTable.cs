using System.IO;
using System.IO.Compression;
using MetaIsland.Effects.Analysis;

namespace MetaIsland.Effects.Declared;

/// <summary>What the methods of one assembly do, packed into a text that an attribute can carry.</summary>
internal static class EffectTable
{
    /// <summary>Another version is another language: whoever does not speak it takes the assembly for one without data.</summary>
    public const string Version = "v1";

    public static string Pack(IEnumerable<KeyValuePair<string, Summary>> methods)
    {
        using var packed = new MemoryStream();
        using (var deflated = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new BinaryWriter(deflated))
        {
            var all = methods.OrderBy(m => m.Key, StringComparer.Ordinal).ToList();
            writer.Write(all.Count);
            var summaries = new SummaryWriter(writer);
            foreach (var method in all)
                summaries.Write(method.Key, method.Value);
        }
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Null where the text is damaged or of another version.</summary>
    public static IReadOnlyDictionary<string, Summary>? Unpack(string version, string table)
    {
        if (version != Version)
            return null;
        try
        {
            using var deflated = new DeflateStream(new MemoryStream(Convert.FromBase64String(table)), CompressionMode.Decompress);
            using var reader = new BinaryReader(deflated);
            var summaries = new SummaryReader(reader);
            var methods = new Dictionary<string, Summary>(StringComparer.Ordinal);
            for (var left = reader.ReadInt32(); left > 0; left--)
            {
                var (id, summary) = summaries.Read();
                methods[id] = summary;
            }
            return methods;
        }
        catch (Exception exception) when (exception is FormatException or IOException or InvalidDataException or ArgumentException)
        {
            return null;
        }
    }
}
