using MetaIsland.Testing;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>A way to run a program that must not change its result.</summary>
internal sealed record Configuration(ISchedule Schedule, int Workers, Latency Latency, int Seed)
{
    /// <summary>Hash each round, which keeps rounds apart; else only the end is hashed and agents may run ahead.</summary>
    public bool HashesRounds { get; init; }

    /// <summary>Run in virtual time, with latencies drawn from this seed; else in real time.</summary>
    public ulong? VirtualSeed { get; init; }

    /// <summary>Most asynchronous runs at once; null for any number.</summary>
    public int? MaxInFlight { get; init; }

    /// <summary>Stop after so many rounds and go on with another call; 0: one call for all.</summary>
    public int PauseAfter { get; init; }

    /// <summary>Cancel the run after so many waits, in the middle of a round, and go on with another call; 0: never.</summary>
    public int CancelAfter { get; init; }

    /// <summary>What is written down.</summary>
    public Bookkeeping Books { get; init; } = Bookkeeping.Of(0);

    public static IReadOnlyList<ISchedule> Schedules { get; } =
    [
        MetaIsland.Schedule.Sequential, MetaIsland.Schedule.Lockstep, MetaIsland.Schedule.Isolated, MetaIsland.Schedule.Tokens, MetaIsland.Schedule.Hybrid, MetaIsland.Schedule.Actors,
    ];

    /// <summary>A schedule in virtual time, hashing nothing but the end for every other seed, so that agents may run ahead.</summary>
    public static Configuration Virtual(ISchedule schedule, int workers, ulong seed) => new(schedule, workers, Latency.None, 0)
    {
        VirtualSeed = seed,
        HashesRounds = seed % 2 == 0,
        MaxInFlight = seed % 3 == 0 ? 5 : null,
    };

    public static IEnumerable<Configuration> All(int seed) => Ways(seed).Select((way, i) => way with { Books = Bookkeeping.Of(seed + i) });

    private static IEnumerable<Configuration> Ways(int seed)
    {
        yield return new(MetaIsland.Schedule.Sequential, 1, Latency.None, seed) { HashesRounds = true };
        yield return new(MetaIsland.Schedule.Sequential, 2, Latency.Random, seed);
        yield return new(MetaIsland.Schedule.Lockstep, 1, Latency.Random, seed);
        yield return new(MetaIsland.Schedule.Lockstep, 2, Latency.LastFirst, seed) { HashesRounds = true };
        yield return new(MetaIsland.Schedule.Lockstep, 8, Latency.SlowNodes, seed);
        yield return new(MetaIsland.Schedule.Lockstep, 2, Latency.Random, seed) { CancelAfter = 1 + (seed % 40) };
        yield return new(MetaIsland.Schedule.Isolated, 1, Latency.SlowNodes, seed) { HashesRounds = true };
        yield return new(MetaIsland.Schedule.Isolated, 2, Latency.Stragglers, seed) { CancelAfter = 1 + (seed % 40) };
        yield return new(MetaIsland.Schedule.Isolated, 8, Latency.LastFirst, seed);
        for (var i = 0; i < Schedules.Count; i++)
            yield return Virtual(Schedules[i], new[] { 1, 2, 8 }[(seed + i) % 3], (ulong)(seed + i));
        // One step at a time, in any order the plan allows.
        yield return Virtual(new FuzzSchedule((ulong)seed), 1, (ulong)seed);
        yield return new(new FuzzSchedule((ulong)seed + 1), 1, Latency.Random, seed) { CancelAfter = 1 + (seed % 40) };
        // Those whose agents run ahead.
        foreach (var (schedule, i) in new[] { MetaIsland.Schedule.Hybrid, MetaIsland.Schedule.Tokens, MetaIsland.Schedule.Actors }.Select((schedule, i) => (schedule, i)))
        {
            yield return new(schedule, 2, Latency.Random, seed + i) { HashesRounds = true };
            yield return new(schedule, 2, Latency.SlowNodes, seed + i) { CancelAfter = 1 + (seed % 40) };
            yield return new(schedule, 2, Latency.Stragglers, seed + i) { PauseAfter = 2 };
            foreach (var workers in new[] { 1, 2, 8 })
            {
                yield return new(schedule, workers, Latency.Stragglers, seed + workers + i);
                yield return new(schedule, workers, workers == 2 ? Latency.LastFirst : workers == 1 ? Latency.Random : Latency.SlowNodes, seed + (3 * workers) + i);
            }
        }
    }

    public override string ToString() =>
        $"{Schedule.Name} with {Workers} workers, {(VirtualSeed is { } seed ? $"virtual time of seed {seed}{(MaxInFlight is { } most ? $", {most} in flight" : "")}" : $"latency {Latency} {Seed}")}{(HashesRounds ? ", hashing each round" : "")}{(PauseAfter > 0 ? $", paused after {PauseAfter}" : "")}"
        + (CancelAfter > 0 ? $", cancelled after {CancelAfter} waits" : "") + Books;
}
