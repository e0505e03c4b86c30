using System.Security.Cryptography;
using System.Text;

namespace MetaIsland.Effects.Library.Output;

/// <summary>Names the override files and the sources of the inference, so that a table can be told from one that others would make.</summary>
internal static class Fingerprint
{
    public static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var assembly = typeof(Fingerprint).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            hash.AppendData(Encoding.UTF8.GetBytes(name + reader.ReadToEnd().ReplaceLineEndings("\n")));
        }
        return Convert.ToHexString(hash.GetHashAndReset())[..16];
    }
}
