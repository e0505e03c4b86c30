using MetaIsland.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaIsland.Tests;

/// <summary>What runs say about the cases of <c>tests/Safety</c>.</summary>
public static class CorpusTruth
{
    private const int Rounds = 4;

    /// <summary>All cases, by name.</summary>
    public static IReadOnlyList<SafetyCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Safety"), "*.cs", SearchOption.AllDirectories)
            .Select(path => new SafetyCase(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .OrderBy(one => one.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs cases in every way until one differs: in this process with statics that are new in each run, then all the rest in others.</summary>
    public static async Task<IReadOnlyDictionary<SafetyCase, FuzzReport>> FuzzAsync(IReadOnlyList<SafetyCase> cases, FuzzOptions options)
    {
        var programs = Compile(cases);
        var reports = new Dictionary<SafetyCase, FuzzReport>();
        foreach (var (one, program) in programs)
            reports[one] = await ScheduleFuzzer.RunAsync(program.Fresh, Rounds, options with { Processes = 0 }, expression: program.Factory);
        // Other processes are told the factory itself. They run it once, and so does this one to know what they should come to.
        var same = cases.Where(one => reports[one].IsSame).ToList();
        var elsewhere = await SafetyTruth.FuzzAsync([.. same.Select(one => programs[one])], Rounds, FuzzOptions.OnlyProcesses(options.Processes));
        foreach (var (one, report) in same.Zip(elsewhere))
            reports[one] = report with { Runs = reports[one].Runs + report.Runs, NotTried = [.. reports[one].NotTried, .. report.NotTried] };
        return reports;
    }

    private static Dictionary<SafetyCase, TruthCase> Compile(IReadOnlyList<SafetyCase> cases) => cases
        .GroupBy(one => one.Language)
        .SelectMany(group => group.Zip(SafetyTruth.Compile(group.Select(one => (one.Name, one.Source)), VersionOf(group.Key))))
        .ToDictionary(pair => pair.First, pair => pair.Second);

    private static LanguageVersion? VersionOf(string? language) => LanguageVersionFacts.TryParse(language, out var version) && language is not null ? version : null;
}
