using System.Text.Json;
using MetaIsland;

namespace IslandSample.Tests;

public sealed class ProgramTests
{
    private static readonly string[] Fields =
    [
        "schedule", "deterministic", "timingReasons", "agents", "rounds", "seed", "stateHash", "roundHashes",
        "wallMs", "makespanMs", "criticalPathMs", "waitedMs", "waitedMsAt", "nodesRun", "eventsApplied", "eventsRejected",
    ];

    [Fact]
    public async Task Json_IsOneArrayWithAnObjectASchedule()
    {
        var (exit, output, error) = await RunAsync("--scenario", "govsim", "--json", "--schedule", "all");

        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["Sequential", "Lockstep", "Isolated", "Tokens", "Hybrid", "Actors"], json.RootElement.EnumerateArray().Select(run => run.GetProperty("schedule").GetString()));
        foreach (var run in json.RootElement.EnumerateArray())
        {
            Assert.Equal(Fields, run.EnumerateObject().Select(field => field.Name));
            Assert.True(run.GetProperty("deterministic").GetBoolean());
            Assert.Empty(run.GetProperty("timingReasons").EnumerateArray());
            Assert.Equal((5, 12), (run.GetProperty("agents").GetInt32(), run.GetProperty("rounds").GetInt32()));
            Assert.Equal(5 * 12 * 6, run.GetProperty("nodesRun").GetInt64());
            var hashes = run.GetProperty("roundHashes").EnumerateArray().Select(hash => StateHash.Parse(hash.GetString()!)).ToList();
            Assert.Equal(12, hashes.Count);
            Assert.Equal(hashes[^1], StateHash.Parse(run.GetProperty("stateHash").GetString()!));
        }
    }

    [Fact]
    public async Task Options_OverrideTheScenario()
    {
        var (_, output, _) = await RunAsync("--scenario", "govsim", "--json", "--schedule", "lockstep", "--agents", "7", "--rounds", "3", "--seed", "18446744073709551615");

        using var json = JsonDocument.Parse(output);
        var run = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("Lockstep", run.GetProperty("schedule").GetString());
        Assert.Equal((7, 3), (run.GetProperty("agents").GetInt32(), run.GetProperty("rounds").GetInt32()));
        Assert.Equal(ulong.MaxValue, run.GetProperty("seed").GetUInt64());
    }

    [Fact]
    public async Task Table_SaysThatHashesAgreeAndHasNoControlCodes()
    {
        var (exit, output, _) = await RunAsync("--scenario", "govsim");

        Assert.Equal(0, exit);
        Assert.Contains("All hashes agree: 6 schedules, the same state after each of 12 rounds.", output);
        Assert.DoesNotContain('\x1b', output);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Theory]
    [InlineData("--agents must be a whole number from 1 to 1000000, but is '0'.", "--agents", "0")]
    [InlineData("--rounds must be a whole number from 1 to 1000000, but is 'x'.", "--rounds", "x")]
    [InlineData("--seed must be a whole number from 0 to 18446744073709551615, but is '-1'.", "--seed", "-1")]
    [InlineData("--schedule must be all or one of Sequential, Lockstep, Isolated, Tokens, Hybrid, Actors, but is 'Fast'.", "--schedule", "Fast")]
    [InlineData("--time must be wall or virtual, but is 'sun'.", "--time", "sun")]
    [InlineData("--time must be wall or virtual, but is 'sun'.", "--time", "sun", "--latency", "constant(2s)")]
    [InlineData("Required argument missing for option: '--time'.", "--time")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0): each time a number with ms, s or m, at most 60m, the tail from 0 to 2; but is 'slow'.", "--latency", "slow")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "constant(2)")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "constant(-2s)")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "constant(61m)")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "lognormal(2s)")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "lognormal(2s,2.1)")]
    [InlineData("--latency must be none, constant(2s) or lognormal(2s,1.0)", "--latency", "lognormal(2s,-1)")]
    [InlineData("--latency is simulated, so it needs --time virtual", "--time", "wall", "--latency", "constant(2s)")]
    [InlineData("--quorum must be one of 0.5, 0.8, 0.9, 1, but is '0.7'. How long a judge waits is part of the program, so these are the ones it was compiled with.", "--quorum", "0.7")]
    [InlineData("--quorum must be one of 0.5, 0.8, 0.9, 1, but is '90%'.", "--quorum", "90%")]
    [InlineData("--deadline must be one of none, 5s, 30s, but is '7s'. How long a judge waits is part of the program, so these are the ones it was compiled with.", "--deadline", "7s")]
    [InlineData("--deadline must be one of none, 5s, 30s, but is '5'.", "--deadline", "5")]
    [InlineData("Unrecognized command or argument '--fast'.", "--fast")]
    [InlineData("gone: there is no such file", "--scenario", "gone")]
    [InlineData("gone: there is no such file", "--json", "--scenario", "gone")]
    public async Task BadArgument_ExitsWithTwoAndSaysWhy(string message, params string[] args)
    {
        var (exit, output, error) = await RunAsync(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(message, error);
    }

    [Fact]
    public async Task Help_ListsTheOptions()
    {
        var (exit, output, _) = await RunAsync("--help");

        Assert.Equal(0, exit);
        Assert.All((string[])["--scenario", "--agents", "--rounds", "--seed", "--schedule", "--time", "--latency", "--quorum", "--deadline", "--json"], option => Assert.Contains(option, output));
    }

    [Fact]
    public async Task WhenStopped_EndsCleanlyWithWhatThereIs()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        var (exit, output, error) = await RunAsync(["--scenario", "govsim"], stopped.Token);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Stopped before all 12 rounds were run.", output);
        Assert.DoesNotContain("Hybrid", output);
    }

    private static Task<(int Exit, string Output, string Error)> RunAsync(params string[] args) => RunAsync(args, CancellationToken.None);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string[] args, CancellationToken stop)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await IslandProgram.RunAsync(args, output, error, stop);
        return (exit, output.ToString(), error.ToString());
    }
}
