using System.Collections.Concurrent;
using MetaIsland.Programs.Tests.Generation;

namespace MetaIsland.Programs.Tests.Running;

/// <summary>Which programs a test run is about, and how they are compiled and run: in batches, on all processors.</summary>
internal static class Suite
{
    private const int BatchSize = 50;

    private static readonly ConcurrentDictionary<string, CompiledProgram> Running = [];

    // What a schedule throws on a thread of its own ends the process: then at least it is known who ran.
    static Suite() => AppDomain.CurrentDomain.UnhandledException += (_, _) => Console.Error.WriteLine($"Running at the time: {string.Join(", ", Running.Keys)}");

    /// <summary>Another seed, other programs.</summary>
    public static ulong Seed { get; } = ulong.TryParse(Environment.GetEnvironmentVariable("METAISLAND_SEED"), out var seed) ? seed : 1;

    /// <summary>Ten times as many programs.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1";

    /// <summary>Only the program of this number.</summary>
    private static int? Only { get; } = int.TryParse(Environment.GetEnvironmentVariable("METAISLAND_PROGRAM"), out var only) ? only : null;

    public static IReadOnlyList<ProgramModel> Generate(ProgramKind kind, int count) =>
        [.. Enumerable.Range(0, IsFull ? 10 * count : count).Where(i => Only is null || i == Only).Select(i => ProgramGenerator.Generate(Seed, i, kind))];

    /// <summary>Runs <paramref name="check"/> on each program; what it throws is a divergence too.</summary>
    public static async Task<Divergences> CheckAsync(IReadOnlyList<ProgramModel> programs, Func<CompiledProgram, Divergences, Task> check)
    {
        var divergences = new Divergences();
        var batches = programs.Chunk(BatchSize).ToList();
        var next = Task.Run(() => ProgramBatch.Compile(batches[0]));
        for (var i = 0; i < batches.Count && !divergences.AreEnough; i++)
        {
            var compiled = await next.ConfigureAwait(false);
            var following = i + 1;
            next = following < batches.Count ? Task.Run(() => ProgramBatch.Compile(batches[following])) : next;
            await Parallel.ForEachAsync(compiled, async (program, _) =>
            {
                if (divergences.AreEnough)
                    return;
                try
                {
                    Running.TryAdd(program.Name, program);
                    await check(program, divergences).ConfigureAwait(false);
                }
                catch (Exception e)
                {
                    divergences.Add(program.Model, e);
                }
                finally
                {
                    Running.TryRemove(KeyValuePair.Create(program.Name, program));
                }
            }).ConfigureAwait(false);
        }
        return divergences;
    }
}
