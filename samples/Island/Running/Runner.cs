using System.Diagnostics;
using IslandSample.Loading;
using IslandSample.Society;
using MetaIsland;

namespace IslandSample.Running;

/// <summary>Runs a scenario in one schedule.</summary>
internal static class Runner
{
    /// <summary>A simulation of a scenario before its first round.</summary>
    public static IslandSimulation Create(Scenario scenario, ISchedule schedule, int? workers = null)
    {
        var options = new SimulationOptions { Schedule = schedule, Seed = scenario.Seed, Hash = Hashing.EveryRound };
        if (workers is { } count)
            options.Workers = count;
        return new IslandSimulation(scenario.CreateIsland(), scenario.CreateMembers(), options);
    }

    /// <summary>Runs it to its end, or to the end of the round in which <paramref name="stop"/> is cancelled.</summary>
    /// <param name="scenario">What to run.</param>
    /// <param name="schedule">How.</param>
    /// <param name="roundEnded">Called after each round.</param>
    /// <param name="stop">Ends the run early, but never in the middle of a round.</param>
    public static async Task<RunResult> RunAsync(Scenario scenario, ISchedule schedule, Action roundEnded, CancellationToken stop)
    {
        var simulation = Create(scenario, schedule);
        var reports = new List<RoundReport>();
        var clock = Stopwatch.StartNew();
        await foreach (var report in simulation.RoundsAsync(scenario.Rounds, stop))
        {
            reports.Add(report);
            roundEnded();
        }
        return new RunResult
        {
            Schedule = schedule.Name,
            Agents = scenario.Members,
            Rounds = reports.Count,
            Seed = scenario.Seed,
            WallTime = clock.Elapsed,
            StateHash = simulation.StateHash(),
            RoundHashes = [.. reports.Select(report => report.Hash!.Value)],
            NodesRun = reports.Sum(report => report.NodesRun),
            EventsApplied = reports.Sum(report => report.EventsApplied),
            EventsRejected = reports.Sum(report => report.EventsRejected),
            Story = Story.Of(simulation.World),
        };
    }
}
