using MetaIsland.Benchmarks.Keystrokes.Edits;
using MetaIsland.Benchmarks.Keystrokes.Measuring;
using MetaIsland.Benchmarks.Keystrokes.Writing;

namespace MetaIsland.Benchmarks.Keystrokes;

/// <summary>
/// What the analyzers cost whoever writes a program: at each keystroke, and in a build. Only differences and ratios within one run count:
/// each edit is analyzed twice in turn, by an analyzer that does nothing and by ours.
/// </summary>
public static class KeystrokeBenchmark
{
    private const int Seed = 5;

    /// <returns>Whether all goals are met.</returns>
    public static async Task<bool> RunAsync(SolutionSize size, int edits, int builds, TextWriter output)
    {
        var report = new KeystrokeReport(output);
        output.WriteLine($"A solution of {size.Files} files and {size.Methods} methods, {size.Agents} agents with {size.Nodes} nodes each; seed {Seed}. Processor time.");
        var project = new Project(size, Seed);

        var build = new FullBuild();
        await build.RunAsync(project, builds);
        report.Head($"Full build, {builds} times; {build.Findings} findings");
        report.Row("generators", build.Generators);
        report.Row("compiler: diagnostics and emit", build.Compiler);
        report.Row("driver without analyzers", build.Driver);
        report.Row("analyzers, beyond the driver", build.Analyzers);
        report.Slowest(build.Times);
        report.Share("analyzers / compiler", build.Share.Median, goal: 10);

        var replay = new Replay(project, Seed);
        await replay.OpenAsync(edits / 10);
        await replay.TypeAsync(edits, EditKind.Statement, EditKind.Number, EditKind.HalfTyped, EditKind.Call);
        Print(report, $"Keystrokes in bodies, {replay.Added.Count}", replay, 30, 100);
        replay.Forget();
        await replay.TypeAsync(Math.Max(edits / 10, 1), EditKind.Method, EditKind.Field);
        Print(report, $"Edits of declarations, {replay.Added.Count}", replay, null, 400);
        return report.MeetsGoals;
    }

    private static void Print(KeystrokeReport report, string title, Replay replay, double? medianGoal, double? p95Goal)
    {
        report.Head(title);
        report.Row("parser", replay.Parser);
        report.Row("generators", replay.Generators);
        report.Row("document, without analyzers", replay.Driver);
        report.Row("document, with ours", replay.Analyzers);
        report.Slowest(replay.Times);
        report.Row("added", replay.Added, medianGoal, p95Goal);
    }
}
