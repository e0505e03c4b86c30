extern alias tool;

using tool::MetaIsland.Effects.Library.Output;

namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>The embedded table is the one that the tool of this repository makes.</summary>
public sealed class LibraryTableTests
{
    [Fact]
    public void Table_WasMadeByThisToolAndTheseOverrides()
    {
        var made = LibraryFacts.Table.Version.Split(' ')[1];

        Assert.True(made == Fingerprint.Compute(),
            "The tool or its overrides have changed since library.bin was made: make it again as docs/effects-model.md says.");
    }

    [Fact]
    public void Table_IsSmall()
    {
        using var packed = LibraryFacts.Open();

        Assert.InRange(packed.Length, 50_000, 300_000);
    }

    [Theory]
    [InlineData("M:System.Collections.Generic.List`1.NoSuchMethod")]
    [InlineData("M:My.Own.Type.Method")]
    [InlineData("M:Method")]
    [InlineData("T:System.String")]
    [InlineData("")]
    public void WhenMethodIsUnknown_FindSaysNothing(string id) => Assert.Null(LibraryFacts.Table.Find(id));

    [Theory]
    [InlineData("T:System.String", true)]
    [InlineData("T:System.Collections.Generic.List`1", true)]
    [InlineData("T:System.Collections.Generic.List`1.Enumerator", true)]
    [InlineData("T:My.Own.Type", false)]
    [InlineData("M:System.String.Trim", false)]
    public void Knows_TypesOfTheLibrary(string id, bool known) => Assert.Equal(known, LibraryFacts.Table.Knows(id));
}
