namespace MetaIsland.Events;

/// <summary>Who of several threads applies the events of a key: stretches of neighbouring keys go to one, so that no two write one cache line.</summary>
internal static class KeyParts
{
    private const int StretchBits = 6;

    public static int Of<TKey>(TKey key, int parts)
        where TKey : notnull => (int)(((uint)key.GetHashCode() >> StretchBits) % (uint)parts);
}
