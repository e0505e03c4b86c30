using MetaIsland.Randomness;

namespace MetaIsland.Runtime.Tests;

public sealed class PhiloxTests
{
    /// <summary>Counter, key and words of Random123's <c>kat_vectors</c>, philox4x32 with 10 rounds.</summary>
    public static TheoryData<uint[], uint[], uint[]> KnownAnswers => new()
    {
        { [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
        {
            [uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue], [uint.MaxValue, uint.MaxValue],
            [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]
        },
        {
            [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0],
            [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
        },
    };

    [Theory]
    [MemberData(nameof(KnownAnswers))]
    public void Block_KnownAnswers_Agrees(uint[] counter, uint[] key, uint[] expected)
    {
        var words = new uint[Philox.Words];

        Philox.Block(counter[0], counter[1], counter[2], counter[3], key[0], key[1], words);

        Assert.Equal(expected, words);
    }
}
