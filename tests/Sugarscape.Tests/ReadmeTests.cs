using MetaIsland.Tests;
using SugarscapeSample.Reporting;

namespace SugarscapeSample.Tests;

/// <summary>
/// What the sample's page shows is what the sample does. After a change that means to change results, copy them from the program and draw the
/// plot anew: <c>dotnet run -c Release --project samples/Sugarscape -- --schedule all --svg samples/Sugarscape/plot.svg</c>.
/// </summary>
public sealed class ReadmeTests
{
    private static readonly string Page = Repository.Read("samples/Sugarscape/README.md");

    // The rows; that all schedules agree is tested with less to do, in ScheduleTests.
    [Fact]
    public async Task Figures_AreThoseOfTheDefaultRun()
    {
        var printed = await PrintAsync();

        Assert.All(Markdown.Block(Page, "run").Split('\n').Where(line => line.StartsWith('│')), row => Assert.Contains(row, printed));
    }

    [Fact]
    public async Task Decisions_AreThoseOfTheDefaultRun() => Assert.Equal(Markdown.Block(Page, "why"), await PrintAsync("--why", "10", "12"));

    [Fact]
    public async Task Plot_IsThatOfTheDefaultRun()
    {
        using var plot = new StringWriter();
        Charts.Write(Lands.Default, await Lands.DefaultRun, plot);

        Assert.Equal(Repository.Read("samples/Sugarscape/plot.svg"), plot.ToString());
    }

    private static async Task<string> PrintAsync(params string[] args)
    {
        using var output = new StringWriter();
        Assert.Equal(0, await SugarscapeProgram.RunAsync(args, output, TextWriter.Null));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
