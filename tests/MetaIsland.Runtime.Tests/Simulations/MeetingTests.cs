namespace MetaIsland.Tests.Simulations;

/// <summary>Gather, Fold and Scatter, and absence between them (laws 6 and 10).</summary>
public sealed class MeetingTests
{
    [Fact]
    public async Task AScatter_ReachesThoseItNames()
    {
        var log = await RunAsync(sellers: 5, offers: 2, buyers: 1);

        Assert.Equal("4 of 6, 4 added in 1 blocks, agent 2 has 0.2, last is agent 5", log[0]);
        Assert.Equal(
        [
            "0 notes nothing",
            "1 notes nothing",
            "2 keeps 2", "2 notes 2",
            "3 notes nothing",
            "4 keeps 4", "4 notes 4",
        ],
        log.Skip(1));
    }

    [Fact]
    public async Task AGather_GoesOnWithoutTheAbsent()
    {
        var log = await RunAsync(sellers: 6, offers: 5, buyers: 0);

        Assert.Equal("2 of 6, 2 added in 1 blocks, agent 2 has none, last is agent 5", log[0]);
    }

    [Fact]
    public async Task AFold_HasBlocksOfAThousandAndTwentyFourAgents()
    {
        // The absent count for the bounds of a block, so 2,049 living agents are three blocks whoever has an offer.
        var log = await RunAsync(sellers: 2000, offers: 7, buyers: 49);

        Assert.StartsWith($"{286 + 49} of 2049, {286 + 49} added in 3 blocks", log[0]);
    }

    [Fact]
    public async Task AScatterToNobody_FailsTheSyncPoint()
    {
        var simulation = new LostSimulation(new Yard(), Hummer.CreateMany(2), new SimulationOptions { Services = new OneService(new Gate("")) });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1));

        Assert.Contains("agent 77", failed.Message);
        Assert.EndsWith("LostSimulation.Lose", failed.Node);
    }

    [Fact]
    public void ANullInAScatter_IsAbsence()
    {
        var names = new Scatter<string> { [new AgentId(1)] = "one" };
        names[new AgentId(1)] = null!;

        Assert.Equal(0, names.Count);
        Assert.False(names.TryGet(new AgentId(1), out _));
    }

    [Fact]
    public async Task TheReport_CountsTheAbsent()
    {
        var simulation = Create(5, 2, 1);
        var report = await simulation.RunAsync(1);

        Assert.Equal(3, report.Absent);
        Assert.Equal(5 + 1 + 2 + 5, report.NodesRun);
    }

    private static async Task<List<string>> RunAsync(int sellers, int offers, int buyers)
    {
        var expected = default(List<string>);
        foreach (var schedule in ScheduleNames.All)
        {
            var simulation = Create(sellers, offers, buyers, schedule);
            await simulation.RunAsync(1);
            var log = simulation.World.Log.ToList();
            Assert.Equal(expected ??= log, log);
        }
        return expected!;
    }

    private static MarketSimulation Create(int sellers, int offers, int buyers, ISchedule? schedule = null) => new(
        new Market(),
        Seller.CreateMany(sellers, _ => new Seller(offers)),
        Buyer.CreateMany(buyers),
        new SimulationOptions { Schedule = schedule ?? Schedule.Hybrid, Workers = 3 });
}

[Simulation<Yard, Hummer>]
public sealed partial class LostSimulation
{
    [SyncPoint]
    private static Scatter<Share> Lose() => new() { [new AgentId(77)] = new Share(1) };
}
