using MetaIsland.Tests;

namespace MetaIsland.Testing.Tests;

/// <summary>What a report says, and what the fuzzer refuses to report on.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task Difference_IsToldWithBothValues_AndACallThatRepeatsIt()
    {
        var create = Programs.Named("Unsafe", "OrderedStatic").Create;
        var report = await ScheduleFuzzer.RunAsync(create, rounds: 4, new FuzzOptions { FirstSeed = 9, Schedules = [], Processes = 0 });
        Assert.Equal("""
            Round 2: Citizen #0.before is -1 in Sequential and 1 in seed 9 (Reversed).
              also Citizen #1.before: 0 / 2
              also Citizen #2.before: 1 / 3
              also Citizen #3.before: 2 / 4
              also Citizen #4.before: 3 / 5
              also Citizen #5.before: 4 / 6
              also Citizen #6.before: 5 / 7
              and 1 more
            The order of agents or nodes matters: they share something besides the world, what they emit and what they return.
            Repeat it with:
                (await ScheduleFuzzer.RunAsync(create, rounds: 3, FuzzOptions.OnlySeed(9))).ThrowIfDifferent();
            """.ReplaceLineEndings(), report.ToString());
        Assert.Equal((new AgentId(0), 9UL), (report.Difference!.Agent, report.Difference.Seed));
        var thrown = Assert.Throws<SimulationDiffersException>(report.ThrowIfDifferent);
        Assert.Equal((report.ToString(), report), (thrown.Message, thrown.Report));
    }

    [Fact]
    public async Task NoDifference_IsToldWithTheNumberOfRuns_AndWhatWasNotTried()
    {
        var report = await Programs.Named("Safe", "Lake").FuzzAsync(rounds: 2, new FuzzOptions { Seeds = 3, Schedules = [Schedule.Tokens], Workers = [2], Cultures = ["xx-Nowhere"], Processes = 0 });
        report.ThrowIfDifferent();
        Assert.Equal("""
            6 runs of 2 rounds came to the same as the first.
            Not tried: culture xx-Nowhere, which this process does not know (a machine without ICU, or InvariantGlobalization).
            """.ReplaceLineEndings(), report.ToString());
    }

    [Fact]
    public async Task FailureThatOnlyOneRunHas_IsADifference()
    {
        var report = await Programs.Named("Unsafe", "FailsInOrder").FuzzAsync(options: new FuzzOptions { Again = false, Cultures = [], FirstSeed = 1, Seeds = 1 });
        var found = Assert.Single(report.Difference!.Fields);
        Assert.Equal(("the run's outcome", "no failure"), (found.Path, found.Expected));
        Assert.Matches(@"^System\.InvalidOperationException of FailsInOrder\.Citizen\.Queue of agent \d in round 1$", found.Actual);
    }

    [Theory]
    [InlineData("seed", "FuzzOptions.OnlySeed(2)")]
    [InlineData("schedule", "FuzzOptions.OnlySchedule(Schedule.Lockstep, workers: 1)")]
    [InlineData("own schedule", "FuzzOptions.OnlySchedule(new FuzzSchedule(), workers: 1)")]
    public async Task WayToRepeat_IsTheWayThatDiffered(string what, string expected)
    {
        var options = what == "seed" ? FuzzOptions.OnlySeed(2) : FuzzOptions.OnlySchedule(what == "schedule" ? Schedule.Lockstep : new FuzzSchedule(1), workers: 1);
        var report = await Programs.Named("Unsafe", "RandomShared").FuzzAsync(options: options);
        Assert.Contains(expected, report.Difference!.Repeat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FactoryThatDropsItsOptions_IsRefused()
    {
        var create = Programs.Named("Safe", "Lake").Create;
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ScheduleFuzzer.RunAsync(_ => create(new SimulationOptions()), rounds: 2));
        Assert.Contains("give the options it is called with", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FactoryThatFailsLater_IsADifference()
    {
        var (create, calls) = (Programs.Named("Safe", "Lake").Create, 0);
        var report = await ScheduleFuzzer.RunAsync(options => calls++ == 0 ? create(options) : throw new InvalidOperationException("no more"), rounds: 2, FuzzOptions.OnlySeed(1));
        Assert.Equal((-1, "InvalidOperationException: no more"), (report.Difference?.Round, report.Difference?.Actual));
    }

    [Fact]
    public async Task FactoryThatGivesAnotherState_IsToldBeforeTheFirstRound()
    {
        var (one, other, calls) = (Programs.Named("Safe", "Lake").Create, Programs.Named("Safe", "Failing").Create, 0);
        var report = await ScheduleFuzzer.RunAsync(options => calls++ == 0 ? one(options) : other(options), rounds: 2, FuzzOptions.OnlyAgain());
        Assert.StartsWith("Before the first round: Fisher #0.greed is 4 in Sequential and not there in a second run.", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OptionsThatMakeNoSense_AreRefused()
    {
        var lake = Programs.Named("Safe", "Lake");
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => lake.FuzzAsync(options: new FuzzOptions { Seeds = -1 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => lake.FuzzAsync(options: new FuzzOptions { Workers = [0] }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => lake.FuzzAsync(rounds: -1));
    }

    [Fact]
    public async Task CancelledRun_GivesUp()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ScheduleFuzzer.RunAsync(Programs.Named("Safe", "Lake").Create, rounds: 2, stop: stop.Token));
    }
}
