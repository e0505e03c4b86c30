namespace MetaIsland.Runtime.Tests;

public sealed class StateHashTests
{
    private const string Text = "00aa06d3014798d86001c324468d497f";

    [Fact]
    public void ToString_WritesLeadingZeros_AndParseReadsThem()
    {
        var hash = new StateHash(new UInt128(0x00aa06d3014798d8, 0x6001c324468d497f));

        Assert.Equal(Text, hash.ToString());
        Assert.Equal(hash, StateHash.Parse(Text));
        Assert.Equal(hash, StateHash.Parse(Text.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("99aa06d3014798d86001c324468d497")]
    [InlineData("99aa06d3014798d86001c324468d497f0")]
    [InlineData("0x99aa06d3014798d86001c324468d49")]
    [InlineData(" 9aa06d3014798d86001c324468d497f")]
    public void Parse_AnythingElse_ThrowsAndNamesIt(string text) =>
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => StateHash.Parse(text)).Message);

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("text", () => StateHash.Parse(null!));
}
