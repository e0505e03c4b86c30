namespace MetaIsland.Tests.Simulations;

/// <summary>What schedules wait for, told by how long they take in virtual time; the result is the same.</summary>
public sealed class MakespanTests
{
    private const int Runners = 4;

    // Runner i takes 10 (i + 1) ms for the first lap, 10 (4 - i) ms for the second behind it, 20 ms to talk beside both, and 5 ms for the way home.
    public static TheoryData<string, int, int> Expected
    {
        get
        {
            var data = new TheoryData<string, int, int>();
            foreach (var workers in new[] { 1, 2, 8 })
            {
                data.Add("Sequential", workers, (Runners * (50 + 20)) + (Runners * 5));
                data.Add("Lockstep", workers, 40 + 40 + 5);
                data.Add("Isolated", workers, 50 + 20 + 5);
                data.Add("Tokens", workers, 50 + 5);
                data.Add("Hybrid", workers, 50 + 5);
                data.Add("Actors", workers, 50 + 5);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public async Task EachSchedule_TakesAsLongAsWhatItWaitsFor(string schedule, int workers, int milliseconds)
    {
        var report = await Create(schedule, workers).RunAsync(1);

        Assert.Equal(milliseconds, report.Makespan.TotalMilliseconds);
    }

    [Fact]
    public async Task InVirtualTime_EveryScheduleGivesTheSameHash()
    {
        var hashes = new HashSet<StateHash>();
        foreach (var schedule in ScheduleNames.All)
        {
            foreach (var workers in new[] { 1, 2, 8 })
            {
                var simulation = Create(schedule.Name, workers);
                await simulation.RunAsync(5);
                hashes.Add(simulation.StateHash());
            }
        }

        Assert.Single(hashes);
    }

    private static RaceSimulation Create(string schedule, int workers) => new(
        new Track(),
        Runner.CreateMany(Runners),
        new SimulationOptions { Schedule = ScheduleNames.Find(schedule), Workers = workers, Time = new VirtualTime(Latency.None) });
}

[World]
public sealed partial class Track
{
    private int laps;

    [Apply]
    private void Apply(Lap lap) => laps += lap.Number;
}

public readonly record struct Lap(int Number);

public readonly record struct FirstLap(int Time);

public readonly record struct SecondLap(int Time);

public readonly record struct Talk(int Words);

public readonly record struct Winner(int Time);

[Agent]
public sealed partial class Runner
{
    private int home;

    [Node]
    private static async Task<FirstLap> RunFirst(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(10 * (me.Id.Value + 1)), stop);
        return new FirstLap(me.Id.Value + 1);
    }

    [Node]
    private static async Task<SecondLap> RunSecond(FirstLap first, AgentContext me, Track.Events events, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(10 * (4 - me.Id.Value)), stop);
        events.Emit(new Lap(2));
        return new SecondLap(first.Time + 4 - me.Id.Value);
    }

    [Node]
    private static async Task<Talk> Say(AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(20), stop);
        return new Talk(me.Round);
    }

    [Node]
    private static async Task<int> GoHome(Winner winner, AgentContext me, CancellationToken stop)
    {
        await me.Delay(TimeSpan.FromMilliseconds(5), stop);
        return winner.Time;
    }

    [Node]
    private void Rest(int time) => home += time;
}

[Simulation<Track, Runner>]
public sealed partial class RaceSimulation
{
    [SyncPoint]
    private static Winner Judge(Gather<SecondLap> laps, Gather<Talk> talks) => new(laps.Count * 10 + laps[0].Value.Time + talks.Count);
}
