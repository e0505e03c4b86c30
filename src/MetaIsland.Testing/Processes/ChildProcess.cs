using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace MetaIsland.Testing.Processes;

/// <summary>This program started again, to run simulations instead of itself: with other hash codes of strings, and another time zone if one is named.</summary>
internal static class ChildProcess
{
    // Names of environment variables; the first is the runtime's.
    public const string Hooks = "DOTNET_STARTUP_HOOKS";
    public const string Request = "METAISLAND_FUZZ_REQUEST";

    // The start of a process on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Why there can be no other process; null if there can.</summary>
    public static string? Obstacle =>
        !RuntimeFeature.IsDynamicCodeSupported ? "this program is compiled ahead of time."
        : Environment.ProcessPath is null || Hook.Length == 0 ? "this program is a single file."
        : null;

    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "An assembly without location is an obstacle.")]
    private static string Hook => typeof(ChildProcess).Assembly.Location;

    /// <summary>Runs jobs in one other process, in the time zone that is named.</summary>
    /// <exception cref="InvalidOperationException">The process did not answer.</exception>
    public static async Task<IReadOnlyList<ChildResult>> RunAsync(IReadOnlyList<ChildJob> jobs, string? timeZone, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("metaisland-fuzz-");
        try
        {
            var path = Path.Combine(folder.FullName, "request.json");
            IReadOnlyList<string> folders = [AppContext.BaseDirectory, .. jobs.Select(job => Path.GetDirectoryName(job.Factory.Assembly)!).Distinct()];
            await File.WriteAllTextAsync(path, JsonSerializer.Serialize(new ChildRequest(folders, jobs), ChildJson.Default.ChildRequest), stop).ConfigureAwait(false);
            var start = Start();
            start.Environment[Hooks] = Hook;
            start.Environment[Request] = path;
            if (timeZone is not null)
                start.Environment["TZ"] = timeZone;
            var said = await RunAsync(start, Patience + TimeSpan.FromTicks(jobs.Sum(job => job.Watchdog.Ticks)), stop).ConfigureAwait(false);
            var answer = ChildProgram.AnswerTo(path);
            if (!File.Exists(answer))
                throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not answer. It said: {said}");
            return JsonSerializer.Deserialize(await File.ReadAllTextAsync(answer, stop).ConfigureAwait(false), ChildJson.Default.IReadOnlyListChildResult)!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The program that runs now, with what it knows of its dependencies; where a test host runs a library, these are the library's.</summary>
    private static ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            return start;
        start.ArgumentList.Add("exec");
        var dependencies = ((string?)AppContext.GetData("APP_CONTEXT_DEPS_FILES"))?.Split(';')[0];
        if (File.Exists(dependencies))
        {
            const string Ending = ".deps.json";
            start.ArgumentList.Add("--depsfile");
            start.ArgumentList.Add(dependencies);
            if (dependencies.EndsWith(Ending, StringComparison.Ordinal) && dependencies[..^Ending.Length] + ".runtimeconfig.json" is var configuration && File.Exists(configuration))
            {
                start.ArgumentList.Add("--runtimeconfig");
                start.ArgumentList.Add(configuration);
            }
        }
        start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        return start;
    }

    private static async Task<string> RunAsync(ProcessStartInfo start, TimeSpan limit, CancellationToken stop)
    {
        using var process = new Process { StartInfo = start };
        process.Start();
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stop);
        late.CancelAfter(limit);
        try
        {
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token)).ConfigureAwait(false);
            await process.WaitForExitAsync(late.Token).ConfigureAwait(false);
            return string.Concat(said).Trim();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {limit:c}.");
        }
    }
}
