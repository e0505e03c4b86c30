namespace MetaIsland.Randomness;

/// <summary>
/// Philox4x32-10, a counter-based generator: four random words are a function of a counter and a key, and of nothing else. J. K. Salmon,
/// M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC '11.
/// </summary>
internal static class Philox
{
    public const int Words = 4;

    private const int Rounds = 10;
    private const ulong Multiplier0 = 0xD2511F53;
    private const ulong Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;

    /// <summary>Fills <paramref name="words"/> with the block of that counter and key.</summary>
    public static void Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1, Span<uint> words)
    {
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var product0 = Multiplier0 * c0;
                var product1 = Multiplier1 * c2;
                c0 = (uint)(product1 >> 32) ^ c1 ^ key0;
                c1 = (uint)product1;
                c2 = (uint)(product0 >> 32) ^ c3 ^ key1;
                c3 = (uint)product0;
                key0 += Weyl0;
                key1 += Weyl1;
            }
        }
        words[3] = c3;
        words[2] = c2;
        words[1] = c1;
        words[0] = c0;
    }
}
