using System.Text.Json;
using SugarscapeSample.Running;

namespace SugarscapeSample.Reporting;

/// <summary>Writes results for programs to read: one array, an object a run.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Writes the array and a line's end, nothing else.</summary>
    public static void Write(RunSettings settings, IReadOnlyList<RunResult> runs, TextWriter output)
    {
        var objects = runs.Select(run => new
        {
            schedule = run.Schedule,
            width = settings.Size.Width,
            height = settings.Size.Height,
            agents = settings.Agents,
            growOld = settings.Customs.GrowOld,
            areReplaced = settings.Customs.AreReplaced,
            seed = settings.Seed,
            rounds = run.Figures.Count,
            @checked = settings.Check,
            wallMs = Math.Round(run.WallTime.TotalMilliseconds, 1),
            stateHash = run.StateHash.ToString(),
            figures = run.Figures.Zip(run.RoundHashes, (figures, hash) => new
            {
                round = figures.Round,
                population = figures.Population,
                landed = figures.Landed,
                starved = figures.Starved,
                aged = figures.Aged,
                contests = figures.Contests,
                inCells = figures.InCells,
                carried = figures.Carried,
                gini = Math.Round(figures.Gini.Value, 6),
                hash = hash.ToString(),
            }),
        });
        output.WriteLine(JsonSerializer.Serialize(objects, Options));
    }
}
