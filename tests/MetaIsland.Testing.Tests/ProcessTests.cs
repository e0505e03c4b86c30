using MetaIsland.Testing.Running;
using MetaIsland.Tests;

namespace MetaIsland.Testing.Tests;

/// <summary>Other processes: what only they show, and what cannot be shown to them.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task HashCodesOfStrings_AreFoundInAnotherProcess()
    {
        var report = await Programs.Named("Unsafe", "StringHash").FuzzAsync();
        Assert.Empty(report.NotTried);
        Assert.Equal(("another process", 1), (report.Difference?.Way, report.Difference?.Round));
        Assert.Matches(@"^Citizen #\d\.bucket$", report.Difference!.Path);
        Assert.NotEqual(report.Difference.Expected, report.Difference.Actual);
    }

    [Fact]
    public async Task TimeZone_IsFoundInAnotherProcess()
    {
        if (Ways.TimeZoneOf(1) is not { } zone)
            return;
        var report = await Programs.Named("Unsafe", "LocalTime").FuzzAsync(options: FuzzOptions.OnlyProcesses(2));
        Assert.Equal(($"another process, in time zone {zone}", "Citizen #0.hour"), (report.Difference?.Way, report.Difference?.Path));
    }

    [Fact]
    public async Task ProgramsThatShareAProcess_AreToldApart()
    {
        TruthCase[] programs = [Programs.Named("Safe", "Lake"), Programs.Named("Unsafe", "StringHash"), Programs.Named("Safe", "Failing"), Programs.Named("Unsafe", "LocalTime")];
        var reports = await SafetyTruth.FuzzAsync(programs, options: FuzzOptions.OnlyProcesses(1));
        Assert.Equal([true, false, true, true], reports.Select(report => report.IsSame));
    }

    [Fact]
    public async Task FactoryThatCaptures_IsNotTriedElsewhere_AndTheReportSaysSo()
    {
        var inner = Programs.Named("Safe", "Lake").Create;
        var report = await ScheduleFuzzer.RunAsync(options => inner(options), rounds: 2, FuzzOptions.OnlyProcesses(2));
        Assert.Contains("the factory captures", Assert.Single(report.NotTried), StringComparison.Ordinal);
        Assert.Equal(0, report.Runs);
    }
}
