using System.Text;

namespace MetaIsland.Planning;

/// <summary>The 32-bit hash of a qualified name: FNV-1a over its UTF-8 bytes (Fowler, Noll, Vo; <c>draft-eastlake-fnv</c>).</summary>
/// <remarks>It keys random streams, so changing it changes the result of every simulation that draws.</remarks>
internal static class NameHash
{
    private const uint OffsetBasis = 0x811C9DC5;
    private const uint Prime = 0x01000193;

    public static uint Of(string name)
    {
        var hash = OffsetBasis;
        foreach (var octet in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ octet) * Prime);
        return hash;
    }
}
