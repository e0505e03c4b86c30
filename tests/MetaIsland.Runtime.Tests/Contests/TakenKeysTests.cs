namespace MetaIsland.Tests.Contesting;

public sealed class TakenKeysTests
{
    [Fact]
    public void Default_IsEmpty()
    {
        Assert.Equal(0, default(TakenKeys<string>).Count);
        Assert.False(default(TakenKeys<string>).Contains("a"));
    }

    [Fact]
    public void MadeForATest_HasItsKeys_EachOnce()
    {
        var taken = new TakenKeys<string>("a", "b", "a");

        Assert.Equal(2, taken.Count);
        Assert.True(taken.Contains("a"));
        Assert.False(taken.Contains("c"));
        Assert.Throws<ArgumentNullException>("keys", () => new TakenKeys<string>((string[])null!));
    }
}
