using System.Text.Json;
using System.Xml.Linq;
using MetaIsland;

namespace SugarscapeSample.Tests;

public sealed class ProgramTests
{
    private static readonly string[] Small = ["--rounds", "8", "--agents", "40", "--size", "20x15"];

    [Fact]
    public async Task Json_IsOneArrayWithAnObjectASchedule()
    {
        var (exit, output, error) = await RunAsync([.. Small, "--json", "--schedule", "all", "--seed", "18446744073709551615"]);

        Assert.Equal((0, ""), (exit, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(["Sequential", "Lockstep", "Isolated", "Tokens", "Hybrid", "Actors"], json.RootElement.EnumerateArray().Select(run => run.GetProperty("schedule").GetString()));
        foreach (var run in json.RootElement.EnumerateArray())
        {
            Assert.Equal((20, 15, 40, 8), (Number(run, "width"), Number(run, "height"), Number(run, "agents"), Number(run, "rounds")));
            Assert.Equal(ulong.MaxValue, run.GetProperty("seed").GetUInt64());
            var figures = run.GetProperty("figures").EnumerateArray().ToList();
            Assert.Equal(Enumerable.Range(0, 8), figures.Select(row => Number(row, "round")));
            Assert.Equal(40, Number(figures[0], "population"));
            Assert.Equal(run.GetProperty("stateHash").GetString(), figures[^1].GetProperty("hash").GetString());
            Assert.Equal(json.RootElement[0].GetProperty("stateHash").GetString(), run.GetProperty("stateHash").GetString());
        }
    }

    [Fact]
    public async Task Table_SaysWhatWasCheckedAndHasNoControlCodes()
    {
        var (exit, output, error) = await RunAsync([.. Small, "--schedule", "all", "--workers", "2"]);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Foragers at the start: 40; cells: 20 x 15; seed: 42", output);
        Assert.Contains("Checked after every round: one forager a cell", output);
        Assert.Contains("All hashes agree: 6 schedules, the same state after each of 8 rounds.", output);
        Assert.DoesNotContain('\x1b', output);
    }

    [Fact]
    public async Task WithoutCheck_NothingIsSaidToBeChecked()
    {
        var (exit, output, _) = await RunAsync([.. Small, "--check", "false"]);

        Assert.Equal(0, exit);
        Assert.DoesNotContain("Checked", output);
    }

    [Fact]
    public async Task Svg_IsDrawnIntoTheFile()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exit, _, error) = await RunAsync([.. Small, "--svg", path]);

            Assert.Equal((0, ""), (exit, error));
            Assert.Equal(4, XElement.Load(path).Descendants().Count(element => element.Name.LocalName == "polyline"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Why_PrintsDecisionsOfThatRound()
    {
        var (exit, output, error) = await RunAsync([.. Small, "--why", "3", "5"]);

        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith("Round 5, ", output);
        Assert.Contains("Move { By = agent 3,", output);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.True(line.StartsWith("Round 5, ") || line.StartsWith("  "), line));
    }

    [Theory]
    [InlineData("--agents must be a whole number from 1 to 1000000, but is '0'.", "--agents", "0")]
    [InlineData("--agents must be at most 25, one a cell, but is 26: ask for fewer, or a larger --size.", "--agents", "26", "--size", "5")]
    [InlineData("--rounds must be a whole number from 1 to 1000000, but is 'x'.", "--rounds", "x")]
    [InlineData("--size must be a side, such as 50, or two, such as 60x40, each from 1 to 1000, but is '5x'.", "--size", "5x")]
    [InlineData("--size must be a side", "--size", "5x5x5")]
    [InlineData("--size must be a side", "--size", "1001")]
    [InlineData("--customs must be generations or settlers, but is 'none'.", "--customs", "none")]
    [InlineData("--seed must be a whole number from 0 to 18446744073709551615, but is '-1'.", "--seed", "-1")]
    [InlineData("--schedule must be all or one of Sequential, Lockstep, Isolated, Tokens, Hybrid, Actors, but is 'Fast'.", "--schedule", "Fast")]
    [InlineData("--workers must be a whole number from 1 to 256, but is '0'.", "--workers", "0")]
    [InlineData("--why must be a forager and a round, two whole numbers from 0, but is '3 x'.", "--why", "3", "x")]
    [InlineData("--why asks for round 9, but the last of --rounds 9 is 8: they count from 0.", "--why", "3", "9", "--rounds", "9")]
    [InlineData("--why prints sentences, so it goes neither with --json nor with --svg.", "--why", "3", "4", "--json")]
    [InlineData("Required argument missing for option: '--why'.", "--why", "3")]
    [InlineData("--svg must be the name of a file, but is ''.", "--svg", "")]
    [InlineData("--svg /nowhere/at/all.svg: ", "--svg", "/nowhere/at/all.svg")]
    [InlineData("Unrecognized command or argument '--fast'.", "--fast")]
    public async Task BadArgument_ExitsWithTwoAndSaysWhy(string message, params string[] args)
    {
        var (exit, output, error) = await RunAsync(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(message, error);
    }

    [Fact]
    public async Task Help_ListsTheOptions()
    {
        var (exit, output, _) = await RunAsync(["--help"]);

        Assert.Equal(0, exit);
        Assert.All(
            (string[])["--rounds", "--agents", "--size", "--customs", "--seed", "--schedule", "--workers", "--check", "--json", "--svg", "--why"],
            option => Assert.Contains(option, output));
    }

    [Fact]
    public async Task WhenStopped_EndsCleanlyWithWhatThereIs()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        var (exit, output, error) = await RunAsync(Small, stopped.Token);

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("Stopped before all 8 rounds were run.", output);
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string[] args, CancellationToken stop = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await SugarscapeProgram.RunAsync(args, output, error, stop);
        return (exit, output.ToString(), error.ToString());
    }
}
