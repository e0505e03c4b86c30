using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IslandSample.Society;

namespace IslandSample.Tests;

/// <summary>What the program says of time: in virtual time it is the same each time, so it can be said exactly.</summary>
public sealed partial class TimingTests
{
    private const string HeavyTail = "lognormal(2s,1.0)";

    private static readonly string[] Eager = ["Isolated", "Tokens", "Hybrid", "Actors"];

    [Fact]
    public async Task HeavyTail_HoldsUpLockstepAndNobodyElse()
    {
        var runs = await RunAsync("--time", "virtual", "--latency", HeavyTail, "--rounds", "5");

        Assert.Single(runs.Select(run => run.Hash).Distinct());
        Assert.Single(runs.Select(run => run.CriticalPath).Distinct());
        var lockstep = runs.Single(run => run.Schedule == "Lockstep");
        Assert.True(lockstep.Makespan > 1.2 * lockstep.CriticalPath, $"lockstep took {lockstep.Makespan} ms, {lockstep.CriticalPath} ms at best");
        Assert.All(runs.Where(run => Eager.Contains(run.Schedule)), run => Assert.Equal(run.CriticalPath, run.Makespan));
        Assert.True(runs.Single(run => run.Schedule == "Sequential").Makespan > 10 * lockstep.Makespan);
    }

    // Two seconds for each of four stages: analyze, propose, decide, act. Nobody thinks longer in this scenario.
    [Fact]
    public async Task ConstantLatency_TakesFourStagesARound()
    {
        var runs = await RunAsync("--latency", "constant(2s)", "--scenario", "govsim");

        Assert.All(runs.Where(run => run.Schedule != "Sequential"), run => Assert.Equal((12 * 8_000.0, 12 * 8_000.0, 0), (run.Makespan, run.CriticalPath, run.Waited)));
        Assert.Equal(12 * 5 * 8_000.0, runs.Single(run => run.Schedule == "Sequential").Makespan);
    }

    [Fact]
    public async Task VirtualTime_WithoutLatencyTakesWhatThinkingTakes()
    {
        var thinking = Assert.Single(await RunAsync("--time", "virtual", "--rounds", "5", "--schedule", "hybrid"));
        var nothing = Assert.Single(await RunAsync("--time", "virtual", "--scenario", "govsim", "--schedule", "hybrid"));

        Assert.InRange(thinking.Makespan, 5, 5 * 4 * 4);
        Assert.Equal(0, nothing.Makespan);
    }

    [Fact]
    public async Task WallTime_IsWhatALatencyOfNoneLeaves()
    {
        var run = Assert.Single(await RunAsync("--latency", "none", "--scenario", "govsim", "--schedule", "hybrid"));

        Assert.InRange(run.Makespan, 0.1, run.Wall);
    }

    [Fact]
    public async Task WaitedMs_IsTheSumOverSyncPoints()
    {
        var run = Assert.Single(await RunAsync("--latency", HeavyTail, "--rounds", "2", "--schedule", "tokens"));

        Assert.Equal(["NewRound", "Judge", "ExecuteMechanisms", "ResolveConflicts"], run.WaitedAt.Keys);
        Assert.Equal((0, 0), (run.WaitedAt["NewRound"], run.WaitedAt["ExecuteMechanisms"]));
        Assert.True(run.WaitedAt["Judge"] > run.CriticalPath, "two hundred members together wait longer than one does");
        Assert.Equal(run.Waited, run.WaitedAt.Values.Sum(), 1.0);
    }

    [Theory]
    [InlineData(new[] { "Judge closes at a quorum of 0.9" }, "--quorum", "0.9")]
    [InlineData(new[] { "Judge closes after 00:00:05" }, "--deadline", "5s")]
    [InlineData(new[] { "Judge closes at a quorum of 0.5", "Judge closes after 00:00:30" }, "--quorum", ".5", "--deadline", "0.5m")]
    [InlineData(new string[0], "--quorum", "1", "--deadline", "none")]
    public async Task Judge_IsTheOneAskedFor(string[] reasons, params string[] args)
    {
        var run = Assert.Single(await RunAsync([.. args, "--time", "virtual", "--rounds", "1", "--schedule", "hybrid"]));

        Assert.Equal(reasons, run.Reasons.Select(reason => Qualifier().Replace(reason, "")));
        Assert.Equal(reasons.Length == 0, run.IsDeterministic);
    }

    [Fact]
    public async Task EveryJudgeOffered_IsThere() => await Parallel.ForEachAsync(Judging.All, async (judging, _) =>
    {
        string[] settings = ["--quorum", judging.Quorum.ToString(CultureInfo.InvariantCulture), "--deadline", Durations.Write(judging.Deadline)];
        var run = Assert.Single(await RunAsync([.. settings, "--time", "virtual", "--rounds", "1", "--schedule", "hybrid"]));
        Assert.Equal(judging.Plan.TimingReasons, run.Reasons);
    });

    [Theory]
    [InlineData("--quorum", "0.9")]
    [InlineData("--deadline", "5s")]
    public async Task JudgeInAHurry_SavesTimeAndIsTheSameInEveryRun(params string[] hurry)
    {
        string[] args = ["--latency", HeavyTail, "--rounds", "5", "--schedule", "hybrid"];
        var patient = Assert.Single(await RunAsync(args));

        var first = Assert.Single(await RunAsync([.. args, .. hurry]));
        var second = Assert.Single(await RunAsync([.. args, .. hurry]));

        Assert.True(first.Makespan < 0.9 * patient.Makespan, $"{first.Makespan} ms against {patient.Makespan} ms");
        Assert.Equal((first.Hash, first.Makespan), (second.Hash, second.Makespan));
    }

    [Fact]
    public async Task Table_ComparesWithLockstep()
    {
        var lines = await LinesAsync("--scenario", "govsim", "--latency", "constant(1s)");

        Assert.Contains("in virtual time", lines[0]);
        Assert.Contains(lines, line => Row("Lockstep", "12", "48.000 s", "1.00x", "48.000 s", "0.000 s").IsMatch(line));
        Assert.Contains(lines, line => Row("Sequential", "12", "240.000 s", "0.20x", "48.000 s", "192.000 s").IsMatch(line));
        Assert.Contains(lines, line => Row("Actors", "12", "48.000 s", "1.00x", "48.000 s", "0.000 s").IsMatch(line));
        Assert.DoesNotContain(lines, line => line.Contains("depends on timing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Table_WithoutLockstepComparesWithNothing()
    {
        var lines = await LinesAsync("--scenario", "govsim", "--latency", "constant(1s)", "--schedule", "tokens");

        Assert.Contains(lines, line => Row("Tokens", "12", "48.000 s", "-", "48.000 s", "0.000 s").IsMatch(line));
    }

    [Fact]
    public async Task Table_SaysWhyHashesMayDiffer()
    {
        var lines = await LinesAsync("--latency", HeavyTail, "--rounds", "3", "--deadline", "5s");

        Assert.Contains(lines, line => line.StartsWith("The result depends on timing: Judge closes after 00:00:05.", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("bug", StringComparison.Ordinal));
    }

    private static async Task<List<Run>> RunAsync(params string[] args)
    {
        using var json = JsonDocument.Parse(await OutputAsync([.. args, "--json"]));
        return [.. json.RootElement.EnumerateArray().Select(run => new Run(
            run.GetProperty("schedule").GetString()!,
            run.GetProperty("stateHash").GetString()!,
            run.GetProperty("deterministic").GetBoolean(),
            [.. run.GetProperty("timingReasons").EnumerateArray().Select(reason => reason.GetString()!)],
            run.GetProperty("wallMs").GetDouble(),
            run.GetProperty("makespanMs").GetDouble(),
            run.GetProperty("criticalPathMs").GetDouble(),
            run.GetProperty("waitedMs").GetDouble(),
            run.GetProperty("waitedMsAt").EnumerateObject().ToDictionary(at => at.Name, at => at.Value.GetDouble())))];
    }

    private static async Task<string[]> LinesAsync(params string[] args) => (await OutputAsync(args)).Split('\n');

    private static async Task<string> OutputAsync(string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await IslandProgram.RunAsync(args, output, error);
        Assert.Equal((0, ""), (exit, error.ToString()));
        return output.ToString();
    }

    private static Regex Row(params string[] cells) => new("^│" + string.Concat(cells.Select(cell => @"\s*" + Regex.Escape(cell) + @"\s*│")));

    [GeneratedRegex(@"^.*\.(?=\w+ )")]
    private static partial Regex Qualifier();

    private sealed record Run(
        string Schedule,
        string Hash,
        bool IsDeterministic,
        IReadOnlyList<string> Reasons,
        double Wall,
        double Makespan,
        double CriticalPath,
        double Waited,
        Dictionary<string, double> WaitedAt);
}
