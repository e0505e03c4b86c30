using MetaIsland.Tests;

namespace MetaIsland.Testing.Tests;

/// <summary>A correct program never differs.</summary>
public sealed class SafeTests
{
    public static TheoryData<string> All => Programs.Safe;

    [Theory]
    [MemberData(nameof(All))]
    public async Task SafeProgram_NeverDiffers(string program)
    {
        var report = await Programs.Named("Safe", program).FuzzAsync(rounds: 5, new FuzzOptions { Seeds = 200 });
        Assert.True(report.IsSame, report.ToString());
        Assert.True(report.Runs >= 200);
    }
}
