namespace MetaIsland.Tests.Simulations;

/// <summary>Law 5 where agents run ahead: who waits for nobody goes on.</summary>
public sealed class RunningAheadTests
{
    public static TheoryData<string> Schedules => ["Hybrid", "Tokens", "Actors"];

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhoTakesPartInNothing_WaitsForNothing(string schedule)
    {
        var gate = new Gate(held: "Speak0");
        var simulation = new YardSimulation(new Yard(), Speaker.CreateMany(1), Wanderer.CreateMany(3), Hummer.CreateMany(3), Options(schedule, gate));
        var run = simulation.RunAsync(6);
        await gate.SeenAsync("Wander5");
        await gate.SeenAsync("Hum5");

        Assert.False(run.IsCompleted);
        gate.Open();
        Assert.Equal(6, (await run).Rounds);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AfterACancellation_OnlyRoundsThatSomebodyBeganAreFinished(string schedule)
    {
        using var stop = new CancellationTokenSource();
        var gate = new Gate(held: "Wander3");
        var simulation = new WanderSimulation(new Yard(), Wanderer.CreateMany(1), Options(schedule, gate));
        var run = simulation.RunAsync(100_000, stop.Token);
        await gate.SeenAsync("Wander3");
        stop.Cancel();
        gate.Open();

        Assert.Equal(4, (await run).Rounds);
    }

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task WhenANodeFails_ASyncPointThatWaitsIsGivenUp(string schedule)
    {
        var gate = new Gate(held: "Listen0");
        var simulation = new FailingYardSimulation(new Yard(), Speaker.CreateMany(1), Grumbler.CreateMany(1), Options(schedule, gate));
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1).WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.EndsWith("Grumbler.Grumble", failed.Node);
    }

    [Theory]
    [InlineData("Lockstep")]
    [InlineData("Isolated")]
    [InlineData("Tokens")]
    [InlineData("Hybrid")]
    [InlineData("Actors")]
    public async Task WhenANodeFails_ALargerOneThatNeverEndsIsGivenUp(string schedule)
    {
        var simulation = new StuckSimulation(new Yard(), Quitter.CreateMany(1), Wanderer.CreateMany(2), Options(schedule, new Gate(held: "Wander0")));
        var failed = await Assert.ThrowsAsync<SimulationFailedException>(() => simulation.RunAsync(1).WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.EndsWith("Quitter.Quit", failed.Node);
    }

    private static SimulationOptions Options(string schedule, Gate gate) =>
        new() { Schedule = ScheduleNames.Find(schedule), Services = new OneService(gate), Workers = 2 };
}

[Simulation<Yard, Wanderer>]
public sealed partial class WanderSimulation;

/// <summary>Fails when the sync point, which nobody needs it for, has begun.</summary>
[Agent]
public sealed partial class Grumbler
{
    [Node]
    private static async Task Grumble([Service] IGate gate)
    {
        await ((Gate)gate).SeenAsync("Listen0");
        throw new InvalidOperationException("enough of it");
    }
}

/// <summary>Fails when somebody larger has begun and will not end.</summary>
[Agent]
public sealed partial class Quitter
{
    [Node]
    private static async Task Quit([Service] IGate gate)
    {
        await ((Gate)gate).SeenAsync("Wander0");
        throw new InvalidOperationException("enough of it");
    }
}

[Simulation<Yard, Quitter, Wanderer>]
public sealed partial class StuckSimulation;

[Simulation<Yard, Speaker, Grumbler>]
public sealed partial class FailingYardSimulation
{
    [SyncPoint]
    private static async Task Listen(Gather<Word> words, [Service] IGate gate, CancellationToken stop) =>
        await gate.PassAsync("Listen", words[0].Value.Round).WaitAsync(stop);
}
