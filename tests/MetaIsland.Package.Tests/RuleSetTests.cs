using System.Text.RegularExpressions;

namespace MetaIsland.Package.Tests;

/// <summary>The ready-made severities of the package, as a project chooses them.</summary>
[Collection(nameof(Feed))]
public sealed partial class RuleSetTests(Feed feed)
{
    // MI4001 is a warning by default, MI4003 an info.
    private const string Program = """
        using MetaIsland;
        System.Console.WriteLine();
        public sealed record Analysis(int Food);
        [World] public sealed partial class Island { int[] soil = new int[8]; }
        [Agent] public sealed partial class Islander
        {
            int food;
            [Node] Analysis Analyze() => new(1);
            [Node, After(nameof(Analyze))] void Act(Analysis analysis) { Thread.Sleep(1); food += analysis.Food; }
        }
        [Simulation<Island, Islander>] public sealed partial class Life;
        """;

    [Theory]
    [InlineData("Plain", "", "warning MI4001")]
    [InlineData("Strict", "<MetaIslandRules>Strict</MetaIslandRules>", "error MI4001, warning MI4003")]
    [InlineData("Relaxed", "<MetaIslandRules>Relaxed</MetaIslandRules>", "")]
    public async Task Rules_HaveTheSeveritiesChosen(string name, string property, string expected)
    {
        var (_, output) = await BuildAsync(name, property);
        Assert.True(expected == string.Join(", ", Usage().Matches(output).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)), output);
    }

    [Fact]
    public async Task UnknownSet_IsAnErrorThatNamesTheSets()
    {
        var (exitCode, output) = await BuildAsync("Misspelt", "<MetaIslandRules>Stict</MetaIslandRules>");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("MetaIslandRules is 'Stict': write Strict or Relaxed", output, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> BuildAsync(string name, string property)
    {
        var folder = feed.Consumer(name + "Rules", $"<TargetFramework>net10.0</TargetFramework>{property}", ("Program.cs", Program));
        return Dotnet.TryAsync(folder, "dotnet", "build");
    }

    [GeneratedRegex(@"(warning|error) MI4\d{3}")]
    private static partial Regex Usage();
}
