using System.Globalization;
using IslandSample.Loading;
using IslandSample.Running;
using Spectre.Console;

namespace IslandSample.Reporting;

/// <summary>Shows runs to a person: what is run, how far it is, and how they compare.</summary>
internal sealed class TableReport(IAnsiConsole console)
{
    // A hash is 32 digits; with all of them the table is about so wide.
    private const int WidthOfWholeHash = 104;

    private bool HasRoom => console.Profile.Width >= WidthOfWholeHash;

    /// <summary>Says what is about to be run.</summary>
    public void Announce(Scenario scenario)
    {
        console.MarkupLineInterpolated($"[bold]{scenario.Name}[/]: {scenario.Members} members, {scenario.Rounds} rounds, seed {scenario.Seed}");
        foreach (var group in scenario.Groups)
            console.MarkupLineInterpolated($"  {group.Count,6} {group.Name} [dim](take {group.Character.Take} each)[/]");
        console.WriteLine();
    }

    /// <summary>Runs <paramref name="run"/> while it shows how far it is; it gets something to call after each round.</summary>
    public async Task<RunResult> ShowProgressAsync(string schedule, int rounds, Func<Action, Task<RunResult>> run)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            var result = await run(() => { });
            console.WriteLine($"{schedule}: {result.Rounds} rounds in {Seconds(result)}");
            return result;
        }
        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(schedule, maxValue: rounds);
                return run(() => task.Increment(1));
            });
    }

    /// <summary>The table, and whether all hashes agree.</summary>
    /// <param name="runs">At least one.</param>
    /// <param name="rounds">How many rounds were asked for.</param>
    public void Summarize(IReadOnlyList<RunResult> runs, int rounds)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn("Schedule"),
            new TableColumn("Rounds").RightAligned(),
            new TableColumn("Wall time").RightAligned(),
            new TableColumn("State hash").NoWrap(),
            new TableColumn("Applied").RightAligned(),
            new TableColumn("Rejected").RightAligned());
        foreach (var run in runs)
        {
            var hash = run.StateHash.ToString();
            table.AddRow(run.Schedule, Number(run.Rounds), Seconds(run), HasRoom ? hash : hash[..8] + "...", Number(run.EventsApplied), Number(run.EventsRejected));
        }
        console.Write(table);
        console.WriteLine(runs[0].Story);
        if (runs.Any(run => run.Rounds < rounds))
            console.MarkupLineInterpolated($"[yellow]Stopped before all {rounds} rounds were run.[/]");
        console.MarkupLine(Verdict(runs));
    }

    private static string Verdict(IReadOnlyList<RunResult> runs)
    {
        var agreement = Agreement.Of(runs);
        if (agreement.FirstDifference is { } round)
            return $"[bold red]The hashes differ, first after round {round}: this is a bug.[/]";
        return runs.Count == 1
            ? "One schedule ran, so there is nothing to compare: --schedule all runs every one."
            : $"[bold green]All hashes agree[/]: {runs.Count} schedules, the same state after each of {agreement.Rounds} rounds.";
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(RunResult run) => run.WallTime.TotalSeconds.ToString("0.000 s", CultureInfo.InvariantCulture);
}
