using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Testing.Tests;

/// <summary>What the pages on testing show is what there is.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] Pages = ["docs/testing.md", "src/MetaIsland.Testing/README.md"];

    private static readonly MetadataReference[] References =
        [.. new[] { typeof(ScheduleFuzzer), typeof(FactAttribute), typeof(Assert) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private static string Page => Repository.Read("docs/testing.md");

    /// <summary>They go on from the program of README.md; a test class stands for itself, the rest for the body of a test.</summary>
    [Fact]
    public void Examples_Compile()
    {
        var examples = Pages.SelectMany(page => Markdown.Blocks(Repository.Read(page))).Where(block => block.Name == "testing").Select(block => block.Text).ToList();
        Assert.True(examples.Count > 3);
        Assert.All(examples, CompileExample);
    }

    [Fact]
    public async Task Report_IsWhatThePageShows_AndItsCallCompilesAndRepeatsIt()
    {
        var program = SafetyTruth.Compile([("Page", Markdown.Block(Page, "fuzzed") + "static class Setup { public static Simulation Create(SimulationOptions options) => Town.Create(options); }")])[0];
        var report = await ScheduleFuzzer.RunAsync(program.Create, rounds: 10, expression: "Town.Create");
        var shown = Markdown.Block(Page, "report");
        Assert.True(report.ToString().ReplaceLineEndings("\n") + "\n" == shown, $"docs/testing.md shows another report. Paste this:\n{report}");

        Compile(Markdown.Block(Page, "fuzzed"), $"using MetaIsland;\nusing MetaIsland.Testing;\nfile static class Pasted {{ static async Task Run() {{ {report.Difference!.Repeat} }} }}");
        var again = await ScheduleFuzzer.RunAsync(program.Create, report.Difference.Round + 1, FuzzOptions.OnlySeed(report.Difference.Seed!.Value), expression: "Town.Create");
        Assert.Equal(report.ToString(), again.ToString());
    }

    [Fact]
    public void EveryStrategy_IsOnThePage() => Assert.All(Enum.GetNames<FuzzStrategy>(), name => Assert.Contains($"| `{name}` |", Page, StringComparison.Ordinal));

    [Fact]
    public void EveryOption_IsOnThePage() => Assert.All(typeof(FuzzOptions).GetProperties().Select(option => option.Name).Where(name => name != nameof(FuzzOptions.Watchdog)), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    private static void CompileExample(string text)
    {
        var program = Markdown.Block(Repository.Read("README.md"), "program");
        Compile(program, text.Contains("class ", StringComparison.Ordinal)
            ? text
            : $"using MetaIsland;\nusing MetaIsland.Testing;\nfile static class Example {{ static async Task Run() {{\n{text}\nawait Task.CompletedTask; }} }}");
    }

    private static void Compile(params string[] sources)
    {
        var compilation = CompilationFactory.Create(sources, References);
        var isProgram = sources[0].Contains("await simulation.RunAsync", StringComparison.Ordinal);
        GeneratorHarness.Run(isProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation).AssertClean();
    }
}
