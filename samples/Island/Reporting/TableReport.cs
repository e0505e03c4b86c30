using System.Globalization;
using IslandSample.Loading;
using IslandSample.Running;
using MetaIsland;
using Spectre.Console;

namespace IslandSample.Reporting;

/// <summary>Shows runs to a person: what is run, how far it is, and how they compare.</summary>
internal sealed class TableReport(IAnsiConsole console)
{
    // A hash is 32 digits; with all of them the table is about so wide.
    private const int WidthOfWholeHash = 142;

    private bool HasRoom => console.Profile.Width >= WidthOfWholeHash;

    /// <summary>Says what is about to be run.</summary>
    public void Announce(Scenario scenario, bool isVirtual)
    {
        console.MarkupLineInterpolated($"[bold]{scenario.Name}[/]: {scenario.Members} members, {scenario.Rounds} rounds, seed {scenario.Seed}{(isVirtual ? ", in virtual time" : "")}");
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
            console.WriteLine($"{schedule}: {result.Report.Rounds} rounds in {Seconds(result.WallTime)}");
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
            new TableColumn("Makespan").RightAligned(),
            new TableColumn("Speed-up").RightAligned(),
            new TableColumn("Critical path").RightAligned(),
            new TableColumn("Held up").RightAligned(),
            new TableColumn("Wall time").RightAligned(),
            new TableColumn("State hash").NoWrap(),
            new TableColumn("Applied").RightAligned(),
            new TableColumn("Rejected").RightAligned());
        var lockstep = runs.FirstOrDefault(run => run.Schedule == Schedule.Lockstep.Name);
        foreach (var run in runs)
        {
            var hash = run.StateHash.ToString();
            table.AddRow(
                run.Schedule,
                Number(run.Report.Rounds),
                Seconds(run.Report.Makespan),
                SpeedUp(run, lockstep),
                Seconds(run.Report.CriticalPath),
                Seconds(run.Report.Makespan - run.Report.CriticalPath),
                Seconds(run.WallTime),
                HasRoom ? hash : hash[..8] + "...",
                Number(run.Report.EventsApplied),
                Number(run.Report.EventsRejected));
        }
        console.Write(table);
        console.WriteLine("Speed-up: over Lockstep. Critical path: what members and judge take, one waiting for another. Held up: what the schedule adds to that.");
        console.WriteLine(runs[0].Story);
        if (runs.Any(run => run.Report.Rounds < rounds))
            console.MarkupLineInterpolated($"[yellow]Stopped before all {rounds} rounds were run.[/]");
        console.MarkupLine(Verdict(runs));
    }

    private static string Verdict(IReadOnlyList<RunResult> runs)
    {
        var agreement = Agreement.Of(runs);
        if (!runs[0].Report.IsDeterministic)
            return TimingVerdict(runs, agreement);
        if (agreement.FirstDifference is { } round)
            return $"[bold red]The hashes differ, first after round {round}: this is a bug.[/]";
        return runs.Count == 1
            ? "One schedule ran, so there is nothing to compare: --schedule all runs every one."
            : $"[bold green]All hashes agree[/]: {runs.Count} schedules, the same state after each of {agreement.Rounds} rounds.";
    }

    private static string TimingVerdict(IReadOnlyList<RunResult> runs, Agreement agreement)
    {
        var reasons = string.Join(" and ", runs[0].Report.TimingReasons.Select(reason => reason[(reason.LastIndexOf('.', reason.IndexOf(' ')) + 1)..]));
        var hashes = runs.Count == 1 ? "" : agreement.FirstDifference is { } round ? $" Here they differ, first after round {round}." : " Here all hashes agree.";
        return $"[yellow]The result depends on timing[/]: {reasons}. Each schedule has its own, in virtual time the same in every run.{hashes}";
    }

    // Nobody can say how much faster than nothing something is.
    private static string SpeedUp(RunResult run, RunResult? lockstep) => lockstep is null || lockstep.Report.Makespan == TimeSpan.Zero || run.Report.Makespan == TimeSpan.Zero
        ? "-"
        : (lockstep.Report.Makespan / run.Report.Makespan).ToString("0.00x", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("#,0.000 s", CultureInfo.InvariantCulture);
}
