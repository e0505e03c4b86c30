using System.Text.Json;
using MetaIsland;

namespace IslandSample.Tests;

public sealed class ProgramTests
{
    private static readonly string[] Fields =
    [
        "schedule", "deterministic", "agents", "rounds", "seed", "stateHash", "roundHashes", "wallMs", "nodesRun", "eventsApplied", "eventsRejected",
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
        Assert.All((string[])["--scenario", "--agents", "--rounds", "--seed", "--schedule", "--json"], option => Assert.Contains(option, output));
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
