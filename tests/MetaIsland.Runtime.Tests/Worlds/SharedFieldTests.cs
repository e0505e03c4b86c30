namespace MetaIsland.Tests.Versions;

/// <summary>Law 4: that a commit made a copy cannot be seen, whatever fields are assigned to each other.</summary>
public sealed class SharedFieldTests
{
    [Fact]
    public async Task TwoFieldsThatCameToHoldOneArray_HaveOneEachAfterTheCommit()
    {
        var simulation = await RunAsync(onlookers: 0, rounds: 3, Schedule.Sequential);

        // Within the commit of the first round both are one: what grew after it was remembered is remembered too.
        Assert.Equal("14 2, before 12 2", Show(simulation.World));
        Assert.Equal([1, 12], simulation.World.Harvested.Keys);
        Assert.Equal([1, 12, 13, 14], simulation.World.Crops.Keys);
        Worlds.AssertFoldEqualsRun(simulation);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhoLooksOn_ChangesNothing(ISchedule schedule)
    {
        var expected = await RunAsync(onlookers: 0, rounds: 6, schedule);
        var actual = await RunAsync(onlookers: 1, rounds: 6, schedule);

        Assert.Equal(Show(expected.World), Show(actual.World));
        Assert.Equal(expected.World.Crops, actual.World.Crops);
        Assert.Equal(expected.World.Harvested, actual.World.Harvested);
    }

    public static TheoryData<ISchedule> Schedules() =>
        [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    private static async Task<FallowSimulation> RunAsync(int onlookers, int rounds, ISchedule schedule)
    {
        var simulation = new FallowSimulation(new Fallow(), Peasant.CreateMany(1), Onlooker.CreateMany(onlookers), new SimulationOptions
        {
            Time = new VirtualTime(Latency.None),
            Schedule = schedule,
            Log = true,
            LogCopyEvery = onlookers == 0 ? 1_000 : 1,
        });
        await simulation.RunAsync(rounds);
        return simulation;
    }

    private static string Show(Fallow.View world) => $"{string.Join(" ", world.Soil)}, before {string.Join(" ", world.Old)}";
}
