namespace MetaIsland.Tests.Simulations;

/// <summary>Law 11: a failure names who and where, always the smallest, and the simulation refuses to go on.</summary>
public sealed class FailureTests
{
    public static TheoryData<string> Schedules => ScheduleNames.Each;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task OfSeveralFailures_TheSmallestIsReported(string schedule)
    {
        // Agent 9 fails in an earlier node than agent 4 does, but in the same phase agents come first.
        var failed = await FailAsync(schedule, i => i is 9 or 12 ? Mishap.ThrowsWhenLooking : Mishap.None);

        Assert.Equal(0, failed.Round);
        Assert.Equal(new AgentId(9), failed.Agent);
        Assert.EndsWith("Fisher.Look", failed.Node);
        Assert.IsType<InvalidOperationException>(failed.InnerException);
        Assert.Contains("the water is too bright", failed.Message);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AnEarlierPhase_IsSmaller(string schedule)
    {
        var failed = await FailAsync(schedule, i => i == 2 ? Mishap.ThrowsWhenFishing : i == 15 ? Mishap.ThrowsWhenLooking : Mishap.None);

        Assert.Equal(new AgentId(15), failed.Agent);
        Assert.EndsWith("Fisher.Look", failed.Node);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AfterAFailedNode_TheWorldOfTheLastCommitStays(string schedule)
    {
        var simulation = Create(schedule, i => i == 3 ? Mishap.ThrowsWhenFishing : Mishap.None);
        await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(2));

        // Which commit was the last may differ by schedule: the failed node and the rain wait for the same.
        Assert.InRange(simulation.World.Rains, 0, 1);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1));
        Assert.Contains("the line broke", refusal.Message);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AfterAFailedCommit_TheWorldRefuses(string schedule)
    {
        var simulation = Create(schedule, i => i == 5 ? Mishap.EmitsNonsense : Mishap.None);
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(2));

        Assert.Null(failed.Node);
        Assert.Contains("Catch { Amount = -1 }", failed.Message);
        Assert.Contains("agent 5", failed.Message);
        Assert.Contains("Fisher.Fish", failed.Message);
        Assert.Throws<InvalidOperationException>(() => simulation.World);
        Assert.Throws<InvalidOperationException>(() => simulation.StateHash());
    }

    private static Task<SimulationFailedException> FailAsync(string schedule, Func<int, Mishap> mishaps) =>
        Assert.ThrowsAsync<SimulationFailedException>(() => Create(schedule, mishaps).RunAsync(3));

    private static FishingSimulation Create(string schedule, Func<int, Mishap> mishaps) => new(
        new Pond(),
        Fisher.CreateMany(20, i => new Fisher(mishaps(i))),
        new SimulationOptions
        {
            Workers = 4,
            Schedule = ScheduleNames.Find(schedule),
        });
}
