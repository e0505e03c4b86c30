using MetaIsland;
using SugarscapeSample.Model;
using SugarscapeSample.Running;

namespace SugarscapeSample.Tests;

/// <summary>Runs to test with.</summary>
internal static class Lands
{
    public static readonly ISchedule[] Schedules = [Schedule.Sequential, Schedule.Lockstep, Schedule.Isolated, Schedule.Tokens, Schedule.Hybrid, Schedule.Actors];

    /// <summary>The default run.</summary>
    public static RunSettings Default { get; } = new()
    {
        Rounds = 300,
        Agents = 400,
        Size = new Torus(50, 50),
        Customs = Customs.Generations,
        Seed = 42,
        Schedules = [Schedule.Hybrid],
        Check = true,
        Json = false,
    };

    /// <summary>Its figures, run once for all tests.</summary>
    public static Task<RunResult> DefaultRun => LazyDefaultRun.Value;

    /// <summary>Small, and long enough for foragers to die of age.</summary>
    public static RunSettings Small { get; } = Default with { Rounds = 110, Agents = 60, Size = new Torus(20, 15), Seed = 7 };

    /// <summary>More foragers than the land feeds, so that cells are fought for.</summary>
    public static RunSettings Crowded { get; } = Small with { Rounds = 30, Agents = 250, Customs = Customs.Settlers };

    /// <summary>Runs with log and decisions, and a version kept after each commit.</summary>
    public static async Task<SugarscapeSimulation> RecordAsync(RunSettings settings)
    {
        var simulation = Runner.Create(settings, new SimulationOptions { Log = true, LogCopyEvery = 1, Decisions = true });
        await simulation.RunAsync(settings.Rounds);
        return simulation;
    }

    private static Lazy<Task<RunResult>> LazyDefaultRun { get; } = new(() => Runner.RunAsync(Default, Schedule.Hybrid, CancellationToken.None));

    /// <summary>A land before anybody has landed.</summary>
    public static Landscape.View Empty(int width, int height) => new(new Landscape(new Torus(width, height), Customs.Settlers));
}
