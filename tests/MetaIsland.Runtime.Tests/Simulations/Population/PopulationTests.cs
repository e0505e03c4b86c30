namespace MetaIsland.Tests.Simulations;

/// <summary>Law 13: births, retirements and ids.</summary>
public sealed class PopulationTests
{
    public static TheoryData<ISchedule, int> Schedules => MailTests.Schedules;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EverySchedule_GivesTheSameHashes(ISchedule schedule, int workers)
    {
        const int rounds = 12;
        var expected = Create(Schedule.Sequential, 1);
        var hashes = new List<StateHash?>();
        await foreach (var report in expected.RoundsAsync(rounds))
            hashes.Add(report.Hash);
        var simulation = Create(schedule, workers);
        var same = new List<StateHash?>();
        await foreach (var report in simulation.RoundsAsync(rounds))
            same.Add(report.Hash);
        var atOnce = Create(schedule, workers);
        atOnce = new WoodSimulation(new Wood(), Foxes(), Hares(), new SimulationOptions { Schedule = schedule, Workers = workers });
        await atOnce.RunAsync(rounds);

        Assert.Equal(hashes, same);
        Assert.Equal(rounds, hashes.Distinct().Count());
        Assert.Equal(hashes[^1], atOnce.StateHash());
        Assert.Equal(expected.World.Calls, atOnce.World.Calls);
    }

    private static WoodSimulation Create(ISchedule schedule, int workers) =>
        new(new Wood(), Foxes(), Hares(), new SimulationOptions { Schedule = schedule, Workers = workers, Hash = Hashing.EveryRound });

    private static Fox[] Foxes() => Fox.CreateMany(5, i => new Fox(i));

    private static Hare[] Hares() => Hare.CreateMany(4, _ => new Hare());
}
