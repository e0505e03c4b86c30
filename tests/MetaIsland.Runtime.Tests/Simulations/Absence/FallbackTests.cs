namespace MetaIsland.Tests.Simulations.Absence;

/// <summary>Another method gives the output of a node that throws, at once or late, or is out of time (law 11); the tape has what it gave.</summary>
public sealed class FallbackTests
{
    public static TheoryData<string, int> Schedules => ScheduleNames.EachWithWorkers;

    [Theory]
    [MemberData(nameof(Schedules))]
    public async Task AFallback_GivesTheOutput_AndTheTapeHasIt(string schedule, int workers)
    {
        var simulation = Create(new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = workers, Hash = Hashing.Every(3), Time = new VirtualTime(Latency.None) });
        var report = await simulation.RunAsync(3);

        foreach (var (guesser, id) in simulation.Agents<Guesser>().Select((guesser, id) => (guesser, id)))
            Assert.Equal(Enumerable.Repeat(id == 0 ? "1 2 3" : $"{-1 - id} {-2 - id} {-3 - id}", 3), guesser.Heard);
        Assert.Equal(new Third(-4), simulation.Tape.Outcomes.Single(outcome => outcome.Key is { Round: 2, Agent: 1 }).Value.Value);

        var again = Create(new SimulationOptions { Hash = Hashing.Every(3), Replay = simulation.Tape });
        Assert.Equal(report.Hash, (await again.RunAsync(3)).Hash);
    }

    private static GuessSimulation Create(SimulationOptions options) => new(new Site(), Guesser.CreateMany(3, i => new Guesser(i > 0)), options);
}

public readonly record struct First(int Value);

public readonly record struct Second(int Value);

public readonly record struct Third(int Value);

/// <summary>What it thinks, or guesses where thinking fails.</summary>
[Agent]
public sealed partial class Guesser(bool fails)
{
    private readonly List<string> heard = [];

    public IReadOnlyList<string> Heard => heard;

    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(GuessFirst))]
    private First AtOnce() => fails ? throw new InvalidOperationException("at once") : new First(1);

    private static First GuessFirst(AgentContext me) => new(-1 - me.Id.Value);

    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(GuessSecondAsync))]
    private async Task<Second> Late(AgentContext me)
    {
        await me.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        return fails ? throw new InvalidOperationException("late") : new Second(2);
    }

    private static async Task<Second> GuessSecondAsync(AgentContext me)
    {
        await me.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        return new Second(-2 - me.Id.Value);
    }

    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(GuessThird), Timeout = "00:00:02")]
    private async Task<Third> TooLong(AgentContext me)
    {
        await me.Delay(TimeSpan.FromSeconds(fails ? 5 : 1), CancellationToken.None);
        return new Third(3);
    }

    private static Third GuessThird(AgentContext me) => new(-3 - me.Id.Value);

    [Node]
    private void Hear(First first, Second second, Third third) => heard.Add($"{first.Value} {second.Value} {third.Value}");
}

[Simulation<Site, Guesser>]
public sealed partial class GuessSimulation
{
    [SyncPoint]
    private static Permit Count(Gather<Third> thirds) => new(thirds.Count);
}
