using MetaIsland.Planning;

namespace MetaIsland.Runtime.Tests;

public sealed class NameHashTests
{
    [Theory]
    [InlineData("", 0x811c9dc5)]
    [InlineData("a", 0xe40c292c)]
    [InlineData("foobar", 0xbf9cf968)]
    public void Of_PublishedVectors_Agrees(string name, uint expected) => Assert.Equal(expected, NameHash.Of(name));

    [Fact]
    public void Of_NameOutsideAscii_HashesItsUtf8Bytes()
    {
        // c3 a9 is the UTF-8 of é.
        var expected = unchecked((((0x811c9dc5u ^ 0xc3) * 0x01000193) ^ 0xa9) * 0x01000193);

        Assert.Equal(expected, NameHash.Of("é"));
    }
}
