using System.Globalization;
using SugarscapeSample.Measuring;
using SugarscapeSample.Running;
using Spectre.Console;

namespace SugarscapeSample.Reporting;

/// <summary>Shows runs to a person.</summary>
internal sealed class TableReport(IAnsiConsole console)
{
    private const int Rows = 20;

    /// <summary>The figures of the first run, and whether all of them agree.</summary>
    /// <param name="settings">What was asked for.</param>
    /// <param name="runs">At least one.</param>
    public void Show(RunSettings settings, IReadOnlyList<RunResult> runs)
    {
        var size = settings.Size;
        console.WriteLine($"Foragers at the start: {settings.Agents}; cells: {size.Width} x {size.Height}; seed: {settings.Seed}");
        console.Write(Table(runs[0].Figures));
        foreach (var run in runs)
            console.WriteLine($"{run.Schedule}: {run.Figures.Count} rounds in {run.WallTime.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)} s, state {run.StateHash}");
        if (runs.Any(run => run.Figures.Count < settings.Rounds))
            console.MarkupLineInterpolated($"[yellow]Stopped before all {settings.Rounds} rounds were run.[/]");
        if (settings.Check)
            console.WriteLine("Checked after every round: one forager a cell, sugar to the unit, everybody found a place, as many there as landed less dead.");
        if (runs.Count > 1)
            console.MarkupLine(Verdict(runs));
    }

    private static Table Table(IReadOnlyList<Figures> figures)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var title in (string[])["Round", "Population", "Landed", "Starved", "Aged", "Contests", "In cells", "Carried", "Gini"])
            table.AddColumn(new TableColumn(title).RightAligned());
        var every = Math.Max(1, (figures.Count + Rows - 1) / Rows);
        foreach (var row in figures.Where((_, i) => i % every == 0 || i == figures.Count - 1))
        {
            table.AddRow(
                Number(row.Round),
                Number(row.Population),
                Number(row.Landed),
                Number(row.Starved),
                Number(row.Aged),
                Number(row.Contests),
                Number(row.InCells),
                Number(row.Carried),
                row.Gini.Value.ToString("0.0000", CultureInfo.InvariantCulture));
        }
        return table;
    }

    private static string Verdict(IReadOnlyList<RunResult> runs)
    {
        var rounds = runs.Min(run => run.RoundHashes.Count);
        var difference = Enumerable.Range(0, rounds).Where(round => runs.Any(run => run.RoundHashes[round] != runs[0].RoundHashes[round])).Cast<int?>().FirstOrDefault();
        return difference is { } first
            ? $"[bold red]The hashes differ, first after round {first}: this is a bug.[/]"
            : $"[bold green]All hashes agree[/]: {runs.Count} schedules, the same state after each of {rounds} rounds.";
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
