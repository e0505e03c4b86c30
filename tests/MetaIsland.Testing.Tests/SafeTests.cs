using MetaIsland.Tests;

namespace MetaIsland.Testing.Tests;

/// <summary>A correct program never differs.</summary>
public sealed class SafeTests
{
    public static TheoryData<string> All => new(Programs.Safe);

    [Theory]
    [MemberData(nameof(All))]
    public async Task SafeProgram_NeverDiffers(string program)
    {
        var report = await Programs.Named("Safe", program).FuzzAsync(rounds: 5, new FuzzOptions { Seeds = 200, Processes = 0 });
        Assert.True(report.IsSame, report.ToString());
        Assert.True(report.Runs >= 200);
    }

    [Fact]
    public async Task SafePrograms_DoNotDiffer_InOtherProcesses()
    {
        var programs = Programs.Safe.Select(name => Programs.Named("Safe", name)).ToList();
        var reports = await SafetyTruth.FuzzAsync(programs, rounds: 5, FuzzOptions.OnlyProcesses(2));
        Assert.All(reports, report => Assert.True(report.IsSame, report.ToString()));
        // What asks a service was recorded, and a tape is of one process.
        Assert.All(programs.Zip(reports), one => Assert.Equal(one.First.Name == "Asking" ? 0 : 2, one.Second.Runs));
    }
}
