using System.Diagnostics;
using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Running;

/// <summary>Runs a scenario in one schedule.</summary>
internal static class Runner
{
    /// <summary>Runs it to its end, or to the end of the round in which <paramref name="stop"/> is cancelled.</summary>
    /// <param name="scenario">What to run.</param>
    /// <param name="settings">Who judges, and by which clock.</param>
    /// <param name="schedule">How.</param>
    /// <param name="roundEnded">Called after each round.</param>
    /// <param name="stop">Ends the run early, but never in the middle of a round.</param>
    public static async Task<RunResult> RunAsync(Scenario scenario, RunSettings settings, ISchedule schedule, Action roundEnded, CancellationToken stop)
    {
        var hashes = new RoundHashes(roundEnded);
        var options = new SimulationOptions { Schedule = schedule, Seed = scenario.Seed, Hash = Hashing.EveryRound, Observer = hashes };
        if (settings.Latency is { } latency)
            options.Time = new VirtualTime(latency, scenario.Seed);
        var simulation = settings.Judging.Create(scenario.CreateIsland(), scenario.CreateMembers(), options);
        var clock = Stopwatch.StartNew();
        var report = await simulation.RunAsync(scenario.Rounds, stop);
        return new RunResult
        {
            Schedule = schedule.Name,
            Agents = scenario.Members,
            Seed = scenario.Seed,
            WallTime = clock.Elapsed,
            StateHash = simulation.StateHash(),
            RoundHashes = hashes.All,
            Report = report,
            SyncPoints = [.. settings.Judging.Plan.SyncPoints.Select(syncPoint => syncPoint.Name[(syncPoint.Name.LastIndexOf('.') + 1)..])],
            Story = Story.Of(((ISociety)simulation).World),
        };
    }
}
