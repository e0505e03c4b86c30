using MetaIsland.Tests;
using Xunit.Abstractions;

namespace MetaIsland.Testing.Tests;

/// <summary>
/// The labels of <c>tests/Safety</c> against what runs show: what is called observable differs, what is called safe never does. A slice of the cases,
/// another one for each <c>METAISLAND_SEED</c>; all of them, in more orders, if <c>METAISLAND_FULL=1</c>.
/// </summary>
public sealed class CorpusTruthTests(ITestOutputHelper output)
{
    private const int Slice = 25;

    private static readonly bool IsFull = Environment.GetEnvironmentVariable("METAISLAND_FULL") == "1";
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("METAISLAND_SEED"), out var seed) ? seed : 1;

    [Fact]
    public async Task ObservableCases_Differ()
    {
        // A bucket among three is the same in another process now and then: not in all of eight.
        var options = new FuzzOptions { Seeds = IsFull ? 1000 : 100, Repeats = 5, Processes = 8 };
        // What the held-out cases say of themselves is reasoned, not seen.
        var reports = await CorpusTruth.FuzzAsync(Some(CorpusTruth.All.Where(one => one.IsUnsafe && one.IsObservable && !one.IsHeldOut)), options);
        Print(reports);
        // Threads would find most of them as well, and hide that orders are tried no longer: seeds come first.
        AssertNone(reports.Where(one => one.Value.IsSame || IsByThreads(one.Value) && !one.Key.IsOfThreads), "the label, or the fuzzer, is wrong: no seed, culture or process shows it");
    }

    [Fact]
    public async Task SafeCases_NeverDiffer()
    {
        var reports = await CorpusTruth.FuzzAsync(Some(CorpusTruth.All.Where(one => !one.IsUnsafe && !one.IsHeldOut)), new FuzzOptions { Seeds = IsFull ? 1000 : 50, Processes = IsFull ? 2 : 1 });
        Print(reports);
        AssertNone(reports.Where(one => !one.Value.IsSame), "the case, the runtime, or the fuzzer, is wrong");
        AssertNone(reports.Where(one => one.Value.NotTried.Any(reason => !reason.Contains("nodes are recorded", StringComparison.Ordinal))), "all there is should have been tried");
    }

    private static IReadOnlyList<SafetyCase> Some(IEnumerable<SafetyCase> cases)
    {
        var all = cases.ToArray();
        if (IsFull)
            return all;
        new Random(Seed).Shuffle(all);
        return all[..Slice];
    }

    private static bool IsByThreads(FuzzReport report) => report.Difference is { Seed: null } found && found.Repeat.Contains(nameof(FuzzOptions.OnlySchedule), StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<KeyValuePair<SafetyCase, FuzzReport>> wrong, string what)
    {
        var failures = wrong.Select(one => $"{one.Key.Name}: {one.Value}").ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} cases ({what}):\n{string.Join('\n', failures)}");
    }

    /// <summary>By which way differences were found, and after how many seeds.</summary>
    private void Print(IReadOnlyDictionary<SafetyCase, FuzzReport> reports)
    {
        output.WriteLine($"{reports.Count} cases, {reports.Values.Sum(report => report.Runs)} runs");
        foreach (var way in reports.Where(one => !one.Value.IsSame).GroupBy(one => one.Value.Difference!.Seed is null ? one.Value.Difference.Way : "seed").OrderByDescending(way => way.Count()))
            output.WriteLine($"{way.Count(),5} {way.Key}: {string.Join(' ', way.Select(one => one.Key.Name))}");
        var seeds = reports.Values.Select(report => report.Difference?.Seed).OfType<ulong>().Order().ToList();
        if (seeds.Count > 0)
            output.WriteLine($"seeds: median {seeds[seeds.Count / 2]}, most {seeds[^1]}");
        foreach (var reason in reports.SelectMany(one => one.Value.NotTried).GroupBy(reason => reason))
            output.WriteLine($"{reason.Count(),5} not tried: {reason.Key}");
    }
}
