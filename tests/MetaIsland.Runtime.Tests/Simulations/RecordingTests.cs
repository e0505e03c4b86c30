namespace MetaIsland.Tests.Simulations;

/// <summary>Law 9: what a service said is on the tape, and a replay asks nobody.</summary>
public sealed class RecordingTests
{
    private const int Pilgrims = 30;
    private const int Rounds = 4;

    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AReplay_GivesTheSameStateWithoutTheService(string schedule, int workers)
    {
        var (live, hash) = await LiveAsync();
        var replay = Create(new BrokenOracle(), new SimulationOptions { Replay = live.Tape, Schedule = ScheduleNames.Find(schedule), Workers = workers });
        await replay.RunAsync(Rounds);

        Assert.Equal(hash, replay.StateHash());
        Assert.Equal(live.Tape.Outcomes, replay.Tape.Outcomes);
    }

    [Fact]
    public async Task AReplay_NeedsNoServices()
    {
        var (live, hash) = await LiveAsync();
        var replay = new TempleSimulation(new Temple(), Pilgrim.CreateMany(Pilgrims), new SimulationOptions { Replay = live.Tape });
        await replay.RunAsync(Rounds);

        Assert.Equal(hash, replay.StateHash());
    }

    [Fact]
    public async Task TheTape_HoldsEveryRecordedOutcomeOnce()
    {
        var oracle = new CountingOracle();
        var live = Create(oracle, new SimulationOptions());
        await live.RunAsync(Rounds);

        Assert.Equal(Rounds * ((2 * Pilgrims) + 1), live.Tape.Count);
        Assert.Equal(Rounds * (Pilgrims + 1), oracle.Asked);
        Assert.True(live.Tape.TryGet(new TapeKey(2, 5, TempleSimulation.Nodes.Ask), out var outcome));
        Assert.IsType<Answer>(outcome.Value);
        Assert.True(live.Tape.TryGet(new TapeKey(2, -1, TempleSimulation.Nodes.Preach), out _));
    }

    [Fact]
    public async Task AReplayLongerThanTheTape_SaysWhatIsMissing()
    {
        var (live, _) = await LiveAsync();
        var replay = new TempleSimulation(new Temple(), Pilgrim.CreateMany(Pilgrims), new SimulationOptions { Replay = live.Tape });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => replay.RunAsync(Rounds + 1));

        Assert.Equal(Rounds, failed.Round);
        Assert.Contains("The tape has no outcome of", failed.Message);
    }

    [Fact]
    public async Task AReplayWithAnotherSeed_IsRefused()
    {
        var (live, _) = await LiveAsync();
        var error = Assert.Throws<ArgumentException>(() => new TempleSimulation(new Temple(), Pilgrim.CreateMany(Pilgrims), new SimulationOptions { Seed = 8, Replay = live.Tape }));

        Assert.Contains("seed 0", error.Message);
        Assert.Contains("seed 8", error.Message);
    }

    [Fact]
    public async Task AReplayedFailure_FailsAgain()
    {
        var live = Create(new BrokenOracle(), new SimulationOptions());
        var first = await Assert.ThrowsAsync<SimulationFailedException>(() => live.RunAsync(1));
        var replay = Create(new CountingOracle(), new SimulationOptions { Replay = live.Tape, Schedule = Schedule.Sequential });
        var second = await Assert.ThrowsAsync<SimulationFailedException>(() => replay.RunAsync(1));

        Assert.Equal((first.Round, first.Agent, first.Node), (second.Round, second.Agent, second.Node));
        Assert.Contains("nobody may ask", second.Message);
    }

    [Fact]
    public async Task AMissingService_IsNamedBeforeTheFirstRound()
    {
        var simulation = new TempleSimulation(new Temple(), Pilgrim.CreateMany(1));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1));

        Assert.Contains(nameof(IOracle), error.Message);
        Assert.Contains("Ask", error.Message);
        Assert.Contains("Preach", error.Message);
    }

    [Fact]
    public void ThePlan_KnowsWhatIsRecordedAndWhatDependsOnTiming()
    {
        var recorded = TempleSimulation.Plan.Nodes.Where(node => node.IsRecorded).Select(node => node.Name);

        Assert.Equal([TempleSimulation.Nodes.Ask, TempleSimulation.Nodes.Watch, TempleSimulation.Nodes.Preach], recorded);
        Assert.False(TempleSimulation.Plan.IsDeterministic);
        Assert.True(FishingSimulation.Plan.IsDeterministic);
    }

    private static async Task<(TempleSimulation Live, StateHash Hash)> LiveAsync()
    {
        var live = Create(new CountingOracle(), new SimulationOptions());
        await live.RunAsync(Rounds);
        return (live, live.StateHash());
    }

    private static TempleSimulation Create(IOracle oracle, SimulationOptions options)
    {
        options.Services = new OneService(oracle);
        return new TempleSimulation(new Temple(), Pilgrim.CreateMany(Pilgrims), options);
    }
}
