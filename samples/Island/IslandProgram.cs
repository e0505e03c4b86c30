using System.CommandLine;
using IslandSample.Loading;
using IslandSample.Reporting;
using IslandSample.Running;
using MetaIsland;

namespace IslandSample;

/// <summary>The program, apart from the process it runs in.</summary>
internal static class IslandProgram
{
    /// <summary>It did what it was asked for.</summary>
    public const int Success = 0;

    /// <summary>The arguments or the scenario are wrong; a message on the error stream says how.</summary>
    public const int BadInput = 2;

    // A round that is under way when the user asks to stop is finished, however long its members think.
    private static readonly TimeSpan PatienceAtStop = TimeSpan.FromMinutes(5);

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="stop">Ends the run after the current round, as Ctrl+C does.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken stop = default)
    {
        var command = new CommandLine().Create((settings, cancelled) => RunAsync(settings, output, error, cancelled));
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
                error.WriteLine(problem.Message);
            error.WriteLine("--help lists the options.");
            return Task.FromResult(BadInput);
        }
        var invocation = new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = PatienceAtStop };
        return parsed.InvokeAsync(invocation, stop);
    }

    private static async Task<int> RunAsync(RunSettings settings, TextWriter output, TextWriter error, CancellationToken stop)
    {
        try
        {
            var scenario = Adjust(ScenarioFile.Load(settings.Scenario), settings);
            if (settings.Json)
                JsonReport.Write(await RunAllAsync(settings, schedule => Runner.RunAsync(scenario, settings, schedule, static () => { }, stop), stop), output);
            else
                await ReportAsync(scenario, settings, output, stop);
            return Success;
        }
        catch (ScenarioException e)
        {
            error.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static Scenario Adjust(Scenario scenario, RunSettings settings) => scenario.WithMembers(settings.Agents ?? scenario.Members) with
    {
        Rounds = settings.Rounds ?? scenario.Rounds,
        Seed = settings.Seed ?? scenario.Seed,
    };

    private static async Task ReportAsync(Scenario scenario, RunSettings settings, TextWriter output, CancellationToken stop)
    {
        var report = new TableReport(Terminal.Create(output));
        report.Announce(scenario, isVirtual: settings.Latency is not null);
        var runs = await RunAllAsync(
            settings,
            schedule => report.ShowProgressAsync(schedule.Name, scenario.Rounds, roundEnded => Runner.RunAsync(scenario, settings, schedule, roundEnded, stop)),
            stop);
        report.Summarize(runs, scenario.Rounds);
    }

    private static async Task<IReadOnlyList<RunResult>> RunAllAsync(RunSettings settings, Func<ISchedule, Task<RunResult>> run, CancellationToken stop)
    {
        var runs = new List<RunResult>();
        foreach (var schedule in settings.Schedules)
        {
            runs.Add(await run(schedule));
            if (stop.IsCancellationRequested)
                break;
        }
        return runs;
    }
}
