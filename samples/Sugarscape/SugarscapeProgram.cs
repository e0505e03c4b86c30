using System.CommandLine;
using MetaIsland;
using SugarscapeSample.Measuring;
using SugarscapeSample.Reporting;
using SugarscapeSample.Running;

namespace SugarscapeSample;

/// <summary>The program, apart from the process it runs in.</summary>
internal static class SugarscapeProgram
{
    /// <summary>It did what it was asked for.</summary>
    public const int Success = 0;

    /// <summary>Something that always holds did not: a bug.</summary>
    public const int Broken = 1;

    /// <summary>The arguments are wrong; a message on the error stream says how.</summary>
    public const int BadInput = 2;

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
        return parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, stop);
    }

    private static async Task<int> RunAsync(RunSettings settings, TextWriter output, TextWriter error, CancellationToken stop)
    {
        if (settings.FindContradiction() is { } contradiction)
        {
            error.WriteLine(contradiction);
            return BadInput;
        }
        try
        {
            if (settings.Why is { } question)
            {
                foreach (var line in await Runner.AnswerAsync(settings, question, stop))
                    output.WriteLine(line);
                return Success;
            }
            // Before anything is run: a run may be long, and a file that cannot be written is known at once.
            await using var plot = settings.Svg is { } path ? new StreamWriter(path) : null;
            Report(settings, await RunAllAsync(settings, stop), output, plot);
            return Success;
        }
        catch (AuditException e)
        {
            error.WriteLine($"{e.Message} This is a bug.");
            return Broken;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && settings.Svg is not null)
        {
            error.WriteLine($"--svg {settings.Svg}: {e.Message}");
            return BadInput;
        }
    }

    private static void Report(RunSettings settings, IReadOnlyList<RunResult> runs, TextWriter output, TextWriter? plot)
    {
        if (settings.Json)
            JsonReport.Write(settings, runs, output);
        else
            new TableReport(Terminal.Create(output)).Show(settings, runs);
        if (plot is not null)
            Charts.Write(settings, runs[0], plot);
    }

    private static async Task<IReadOnlyList<RunResult>> RunAllAsync(RunSettings settings, CancellationToken stop)
    {
        var runs = new List<RunResult>();
        foreach (var schedule in settings.Schedules)
        {
            runs.Add(await Runner.RunAsync(settings, schedule, stop));
            if (stop.IsCancellationRequested)
                break;
        }
        return runs;
    }
}
