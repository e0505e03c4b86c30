using MetaIsland.Programs.Tests.Reference;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>What one run of a program under one configuration came to.</summary>
internal sealed class ProgramRun : ISimulationObserver
{
    public const ulong Seed = 20_11;

    // Far more than any run takes: a run that does not end is told as such instead of hanging the suite.
    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(60);

    private readonly List<RoundReport> rounds = [];

    public IReadOnlyList<RoundReport> Rounds => rounds;

    public StateHash? Final { get; private set; }

    public SimulationFailedException? Failure { get; private set; }

    /// <summary>A failed simulation refused to go on.</summary>
    public bool RefusesToGoOn { get; private set; }

    /// <summary>For what it wrote down.</summary>
    public Simulation Simulation { get; private set; } = null!;

    public Tape Tape { get; private set; } = new();

    public ReferenceCounts Counts => new(
        rounds.Sum(r => r.NodesRun),
        rounds.Sum(r => r.Absent),
        rounds.Sum(r => r.EventsApplied),
        rounds.Sum(r => r.EventsRejected),
        rounds.Sum(r => r.Contests),
        rounds.Sum(r => r.MailDropped));

    /// <summary>Says so if a run failed that was not to.</summary>
    public void ThrowIfFailed(object configuration)
    {
        if (Failure is { } failure)
            throw new InvalidOperationException($"{configuration}: {failure.Message}", failure);
    }

    public static async Task<ProgramRun> RunAsync(CompiledProgram program, Configuration configuration, int rounds, object? oracle = null, Tape? replay = null)
    {
        var time = configuration.VirtualSeed is { } seed ? new VirtualTime(MetaIsland.Latency.LogNormal(TimeSpan.FromSeconds(2), 1.0), seed) : TimeProvider.System;
        using var clock = new SeededClock(configuration.Latency, configuration.Seed, configuration.CancelAfter);
        var run = new ProgramRun();
        var simulation = program.Setup.CreateSimulation(new SimulationOptions
        {
            Schedule = configuration.Schedule,
            Workers = configuration.Workers,
            Seed = Seed,
            Hash = configuration.HashesRounds ? Hashing.EveryRound : Hashing.Off,
            Services = oracle is null ? new Services(clock) : new Services(clock, oracle),
            Observer = run,
            Time = time,
            MaxInFlight = configuration.MaxInFlight,
            Replay = replay,
            Decisions = configuration.Books.Decisions,
            Log = configuration.Books.Log,
            LogCopyEvery = Math.Max(1, configuration.Books.LogCopyEvery),
        });
        run.Simulation = simulation;
        try
        {
            await run.RunAsync(simulation, rounds, configuration.PauseAfter, clock.Stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{configuration}: the run does not end; it has come to round {run.rounds.Count}");
        }
        return run;
    }

    void ISimulationObserver.RoundEnded(RoundReport report) => rounds.Add(report);

    private async Task RunAsync(Simulation simulation, int total, int pauseAfter, CancellationToken stop)
    {
        try
        {
            var done = pauseAfter > 0 ? await RunAsync(simulation, pauseAfter, stop).ConfigureAwait(false) : 0;
            done += await RunAsync(simulation, total - done, stop).ConfigureAwait(false);
            if (stop.IsCancellationRequested && done < total)
                await RunAsync(simulation, total - done, CancellationToken.None).ConfigureAwait(false);
            Final = simulation.StateHash();
        }
        catch (SimulationFailedException e)
        {
            Failure = e;
            RefusesToGoOn = await Assert.ThrowsAsync<InvalidOperationException>(() => simulation.RunAsync(1)) is not null;
        }
        Tape = simulation.Tape;
    }

    private static async Task<int> RunAsync(Simulation simulation, int rounds, CancellationToken stop) =>
        (await simulation.RunAsync(rounds, stop).WaitAsync(Watchdog, CancellationToken.None).ConfigureAwait(false)).Rounds;
}
