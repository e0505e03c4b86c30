using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using MetaIsland.Testing.Running;

namespace MetaIsland.Testing.Processes;

/// <summary>What runs in the other process instead of its program.</summary>
internal static class ChildProgram
{
    /// <summary>Does what the file at <paramref name="path"/> asks for, and writes what came of it beside it.</summary>
    [RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
    public static void Run(string path)
    {
        var request = JsonSerializer.Deserialize(File.ReadAllText(path), ChildJson.Default.ChildRequest)!;
        AssemblyLoadContext.Default.Resolving += (context, name) => Find(context, name, request.Folders);
        IReadOnlyList<ChildResult> results = [.. request.Jobs.Select(Run)];
        File.WriteAllText(AnswerTo(path), JsonSerializer.Serialize(results, ChildJson.Default.IReadOnlyListChildResult));
    }

    public static string AnswerTo(string request) => request + ".answer";

    [RequiresUnreferencedCode("Looks at fields by reflection; a trimmed program may lack them.")]
    private static ChildResult Run(ChildJob job)
    {
        try
        {
            var expected = new Expectation(job.Rounds, [.. job.Hashes.Select(StateHash.Parse)], job.Failure);
            var comparison = new Comparison(job.Factory.Load(), expected, tape: null, job.Watchdog);
            // Nobody else is here to be kept waiting.
            return new ChildResult(comparison.RunAsync(Ways.Baseline, CancellationToken.None).GetAwaiter().GetResult(), null);
        }
        catch (Exception e)
        {
            return new ChildResult(null, e.ToString());
        }
    }

    [RequiresUnreferencedCode("Loads what it finds.")]
    private static Assembly? Find(AssemblyLoadContext context, AssemblyName name, IReadOnlyList<string> folders)
    {
        var path = folders.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }
}
