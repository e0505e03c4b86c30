using IslandSample.Loading;
using IslandSample.Running;
using MetaIsland;

namespace IslandSample.Tests;

/// <summary>One program, one result: whatever executes it, on however many threads, fast or slow.</summary>
public sealed class ScheduleTests
{
    private static readonly ISchedule[] Schedules = [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    [Fact]
    public async Task Commons_IsTheSameInEverySchedule() => await AssertOneResultAsync(Scenarios.Commons);

    [Fact]
    public async Task GovSim_IsTheSameInEverySchedule() => await AssertOneResultAsync(Scenarios.GovSim);

    [Fact]
    public async Task SlowThoughts_AreTheSameOneByOneAndAllAtOnce()
    {
        var slow = Scenarios.Commons.Change(member => member with { Thinking = new(20, 2) }).WithMembers(40) with { Rounds = 8 };

        Assert.Equal(await HashesAsync(slow, Schedule.Sequential, 1), await HashesAsync(slow, Schedule.Hybrid, 8));
    }

    [Fact]
    public async Task OtherSeed_IsAnotherRun() => Assert.NotEqual(
        await HashesAsync(Scenarios.Commons, Schedule.Hybrid, 2),
        await HashesAsync(Scenarios.Commons with { Seed = 43 }, Schedule.Hybrid, 2));

    private static async Task AssertOneResultAsync(Scenario scenario)
    {
        var expected = await HashesAsync(scenario, Schedule.Sequential, 1);
        Assert.Equal(scenario.Rounds, expected.Distinct().Count());
        foreach (var schedule in Schedules)
        {
            foreach (var workers in (int[])[1, 2, 8])
                Assert.True(expected.SequenceEqual(await HashesAsync(scenario, schedule, workers)), $"{schedule.Name} with {workers} workers differs");
        }
    }

    private static async Task<List<StateHash>> HashesAsync(Scenario scenario, ISchedule schedule, int workers)
    {
        var hashes = new List<StateHash>();
        await foreach (var report in Runner.Create(scenario, schedule, workers).RoundsAsync(scenario.Rounds))
            hashes.Add(report.Hash!.Value);
        return hashes;
    }
}
