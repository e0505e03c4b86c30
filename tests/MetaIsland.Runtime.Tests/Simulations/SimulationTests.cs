namespace MetaIsland.Tests.Simulations;

public sealed class SimulationTests
{
    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task EverySchedule_GivesTheSameHashes(string schedule, int workers)
    {
        var expected = await HashesAsync(Schedule.Sequential, workers: 1);

        Assert.Equal(expected, await HashesAsync(ScheduleNames.Find(schedule), workers));
    }

    [Fact]
    public async Task TheSeed_DecidesTheResult()
    {
        var first = Create(seed: 1);
        var second = Create(seed: 2);
        await first.RunAsync(5);
        await second.RunAsync(5);

        Assert.NotEqual(first.StateHash(), second.StateHash());
    }

    [Fact]
    public async Task RunsOneByOne_ComeToTheSameAsAtOnce()
    {
        var atOnce = Create();
        var oneByOne = Create();
        await atOnce.RunAsync(12);
        for (var i = 0; i < 12; i++)
            await oneByOne.RunAsync(1);

        Assert.Equal(atOnce.StateHash(), oneByOne.StateHash());
    }

    [Fact]
    public async Task TheReport_CountsEveryNodeAndEvent()
    {
        var simulation = Create();
        var report = await simulation.RunAsync(3);

        Assert.Equal(3, report.Rounds);
        Assert.Equal(3 * 2 * 20, report.NodesRun);
        Assert.Equal(3 * (20 + 1), report.EventsApplied + report.EventsRejected);
        Assert.Null(report.Hash);
    }

    [Fact]
    public async Task RoundsAsync_ShowsTheWorldBetweenRounds()
    {
        var simulation = Create();
        var rains = new List<int>();
        await foreach (var report in simulation.RoundsAsync(4))
        {
            Assert.Equal(rains.Count, report.Round);
            rains.Add(simulation.World.Rains);
        }

        Assert.Equal([1, 2, 3, 4], rains);
    }

    [Fact]
    public async Task HashEveryOther_HashesTheSecondRoundAndEverySecondAfter()
    {
        var simulation = Create(options: new SimulationOptions { Hash = Hashing.Every(2) });
        var hashed = new List<bool>();
        await foreach (var report in simulation.RoundsAsync(5))
            hashed.Add(report.Hash is not null);

        Assert.Equal([false, true, false, true, false], hashed);
    }

    [Fact]
    public async Task AViewOfTheWorld_NeverChanges()
    {
        var simulation = Create();
        await simulation.RunAsync(1);
        var before = simulation.World;
        var fish = before.Fish;
        await simulation.RunAsync(5);

        Assert.Equal(fish, before.Fish);
        Assert.Equal(1, before.Rains);
        Assert.Equal(6, simulation.World.Rains);
    }

    [Fact]
    public async Task TheCallersWorld_IsCopied()
    {
        var pond = new Pond();
        var simulation = new FishingSimulation(pond, Fisher.CreateMany(3));
        await simulation.RunAsync(2);

        Assert.Equal(0, new Pond.View(pond).Rains);
        Assert.Equal(2, simulation.World.Rains);
    }

    [Fact]
    public void AnAgentGivenTwice_IsRefused()
    {
        var fisher = new Fisher();

        var error = Assert.Throws<ArgumentException>(() => new FishingSimulation(new Pond(), [fisher, new Fisher(), fisher]));
        Assert.Contains("fishers[2]", error.Message);
    }

    [Fact]
    public void AMissingAgent_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => new FishingSimulation(new Pond(), [new Fisher(), null!]));

    [Fact]
    public void AnotherAgentType_IsRefused() =>
        Assert.Contains("Fisher", Assert.Throws<ArgumentException>(() => Create().Agents<string>()).Message);

    [Fact]
    public async Task ACancelledRun_FinishesItsRoundAndCanGoOn()
    {
        using var stop = new CancellationTokenSource();
        var observer = new CallingObserver(report =>
        {
            if (report.Round == 2)
                stop.Cancel();
        });
        var simulation = Create(options: new SimulationOptions { Observer = observer, Schedule = Schedule.Sequential });
        var first = await simulation.RunAsync(10, stop.Token);
        var second = await simulation.RunAsync(7);
        var whole = Create();
        await whole.RunAsync(10);

        Assert.Equal(3, first.Rounds);
        Assert.Equal(7, second.Rounds);
        Assert.Equal(whole.StateHash(), simulation.StateHash());
    }

    [Fact]
    public async Task WhileItRuns_ItRefusesToBeReadOrRun()
    {
        FishingSimulation? simulation = null;
        var errors = new List<Exception?>();
        var observer = new CallingObserver(_ =>
        {
            errors.Add(Record.Exception(() => simulation!.World));
            errors.Add(Record.Exception(() => simulation!.StateHash()));
            errors.Add(Record.Exception(() => simulation!.RunAsync(1).GetAwaiter().GetResult()));
        });
        simulation = Create(options: new SimulationOptions { Observer = observer });
        await simulation.RunAsync(1);

        Assert.Equal(3, errors.Count);
        Assert.All(errors, error => Assert.IsType<InvalidOperationException>(error));
    }

    [Fact]
    public async Task AnObserverThatThrows_EndsTheRunAndTheSimulation()
    {
        var simulation = Create(options: new SimulationOptions { Observer = new CallingObserver(_ => throw new FormatException("no room")) });
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(3));

        Assert.IsType<FormatException>(failed.InnerException);
        Assert.Contains("Round 0 was cut short", failed.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1));
    }

    private static async Task<List<StateHash?>> HashesAsync(ISchedule schedule, int workers)
    {
        var simulation = Create(options: new SimulationOptions { Schedule = schedule, Workers = workers, Hash = Hashing.EveryRound });
        var hashes = new List<StateHash?>();
        await foreach (var report in simulation.RoundsAsync(6))
            hashes.Add(report.Hash);
        Assert.DoesNotContain(null, hashes);
        return hashes;
    }

    private static FishingSimulation Create(ulong seed = 7, SimulationOptions? options = null)
    {
        options ??= new SimulationOptions();
        options.Seed = seed;
        return new FishingSimulation(new Pond(), Fisher.CreateMany(20), options);
    }

    private sealed class CallingObserver(Action<RoundReport> call) : ISimulationObserver
    {
        public void RoundEnded(RoundReport report) => call(report);
    }
}
