using MetaIsland;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>One program, one result: whatever executes it, on however many threads. Each run is audited after every round.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public async Task Generations_AreTheSameInEverySchedule() => await AssertOneResultAsync(Lands.Small);

    [Fact]
    public async Task Settlers_AreTheSameInEverySchedule() => await AssertOneResultAsync(Lands.Crowded);

    [Fact]
    public async Task OtherSeed_IsAnotherRun() => Assert.NotEqual(
        await HashesAsync(Lands.Small with { Rounds = 3 }, Schedule.Hybrid, 2),
        await HashesAsync(Lands.Small with { Rounds = 3, Seed = 8 }, Schedule.Hybrid, 2));

    private static async Task AssertOneResultAsync(RunSettings settings)
    {
        var expected = await HashesAsync(settings, Schedule.Sequential, 1);
        Assert.Equal(settings.Rounds, expected.Distinct().Count());
        foreach (var schedule in Lands.Schedules)
        {
            foreach (var workers in (int[])[1, 2, 8])
                Assert.True(expected.SequenceEqual(await HashesAsync(settings, schedule, workers)), $"{schedule.Name} with {workers} workers differs");
        }
    }

    private static async Task<IReadOnlyList<StateHash>> HashesAsync(RunSettings settings, ISchedule schedule, int workers) =>
        (await Runner.RunAsync(settings with { Workers = workers }, schedule, CancellationToken.None)).RoundHashes;
}
