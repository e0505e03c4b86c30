namespace MetaIsland.Tests.Simulations;

/// <summary>A schedule from outside comes to the same state: order and threads cannot be seen (laws 6 and 7).</summary>
public sealed class ScheduleOfOnesOwnTests
{
    [Fact]
    public async Task Backwards_IsTheSameAsForwards()
    {
        var forwards = new FishingSimulation(new Pond(), Fisher.CreateMany(20), new SimulationOptions { Schedule = Schedule.Sequential });
        var backwards = new FishingSimulation(new Pond(), Fisher.CreateMany(20), new SimulationOptions { Schedule = new BackwardsSchedule() });
        await forwards.RunAsync(6);
        await backwards.RunAsync(6);

        Assert.Equal(forwards.StateHash(), backwards.StateHash());
    }

    [Fact]
    public async Task Backwards_ReportsTheSameFailure()
    {
        var backwards = new FishingSimulation(
            new Pond(),
            Fisher.CreateMany(20, i => new Fisher(i is 9 or 12 ? Mishap.ThrowsWhenLooking : Mishap.None)),
            new SimulationOptions { Schedule = new BackwardsSchedule() });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => backwards.RunAsync(1));

        Assert.Equal(new AgentId(9), failed.Agent);
    }

    [Fact]
    public async Task Backwards_WithSlowNodes_ReplaysATape()
    {
        var live = new TempleSimulation(new Temple(), Pilgrim.CreateMany(9), new SimulationOptions { Services = new OneService(new CountingOracle()), Schedule = new BackwardsSchedule() });
        await live.RunAsync(3);
        var replay = new TempleSimulation(new Temple(), Pilgrim.CreateMany(9), new SimulationOptions { Replay = live.Tape });
        await replay.RunAsync(3);

        Assert.Equal(live.StateHash(), replay.StateHash());
    }
}
