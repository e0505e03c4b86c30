using System.Diagnostics;
using MetaIsland;
using SugarscapeSample.Measuring;
using SugarscapeSample.Model;

namespace SugarscapeSample.Running;

/// <summary>Runs the model in one schedule.</summary>
internal static class Runner
{
    /// <summary>A simulation before its first round.</summary>
    public static SugarscapeSimulation Create(RunSettings settings, SimulationOptions options)
    {
        options.Seed = settings.Seed;
        if (settings.Workers is { } workers)
            options.Workers = workers;
        return new SugarscapeSimulation(new Landscape(settings.Size, settings.Customs), Forager.CreateMany(settings.Agents), options);
    }

    /// <summary>Runs to the end, or to the end of the round in which <paramref name="stop"/> is cancelled.</summary>
    /// <exception cref="AuditException">Something that always holds does not.</exception>
    public static async Task<RunResult> RunAsync(RunSettings settings, ISchedule schedule, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var simulation = Create(settings, new SimulationOptions { Schedule = schedule, Hash = Hashing.EveryRound });
        var audit = settings.Check ? new Audit(simulation.World, settings.Agents) : null;
        var figures = new List<Figures>();
        var hashes = new List<StateHash>();
        await foreach (var report in simulation.RoundsAsync(settings.Rounds, stop))
        {
            audit?.Check(report.Round, simulation.World, simulation.Agents<Forager>().Count);
            figures.Add(Figures.Of(report, simulation.World));
            hashes.Add(report.Hash!.Value);
        }
        return new RunResult
        {
            Schedule = schedule.Name,
            Figures = figures,
            RoundHashes = hashes,
            StateHash = simulation.StateHash(),
            WallTime = clock.Elapsed,
        };
    }

    /// <summary>Runs as far as the question goes, with decisions kept, and answers it.</summary>
    public static async Task<IReadOnlyList<string>> AnswerAsync(RunSettings settings, Question question, CancellationToken stop)
    {
        var simulation = Create(settings, new SimulationOptions { Schedule = settings.Schedules[0], Decisions = true });
        var report = await simulation.RunAsync(question.Round + 1, stop);
        if (report.Rounds <= question.Round)
            return [$"Stopped after {report.Rounds} rounds: round {question.Round} has not been run."];
        return Explanation.Of(simulation.Decisions, question, settings.Size);
    }
}
