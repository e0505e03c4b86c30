using System.Text.RegularExpressions;
using MetaIsland.Tests;

namespace MetaIsland.Package.Tests;

/// <summary>What the command line says of a graph that cannot be built: the rule, and nothing that hides it.</summary>
[Collection(nameof(Feed))]
public sealed partial class DefinitionErrorTests(Feed feed)
{
    private const string Cycle = """
        using MetaIsland;
        namespace Cycle;
        [World] public sealed partial class Island { int[] soil = [1]; }
        public readonly record struct Plan(int Plot);
        public readonly record struct Harvest(int Amount);
        [Agent] public sealed partial class Islander
        {
            [Node] Plan Think(Island.View island, Harvest harvest) => new(island.Soil[0] + harvest.Amount);
            [Node] Harvest Reap(Plan plan) => new(plan.Plot);
        }
        [Simulation<Island, Islander>] public sealed partial class IslandSimulation;
        """;

    private const string NoProducer = """
        using MetaIsland;
        namespace NoProducer;
        [World] public sealed partial class Island { int[] soil = [1]; }
        public readonly record struct Verdict(int Amount);
        [Agent] public sealed partial class Islander
        {
            [Node] int Act(Island.View island, Verdict verdict) => island.Soil[0] + verdict.Amount;
        }
        [Simulation<Island, Islander>] public sealed partial class IslandSimulation;
        """;

    [Fact]
    public async Task Build_NamesEveryRuleThatIsBroken()
    {
        var folder = feed.Consumer("Broken", "<TargetFramework>net10.0</TargetFramework>",
            ("Program.cs", "return 0;"), ("Cycle.cs", Cycle), ("NoProducer.cs", NoProducer));
        var (exitCode, output) = await Dotnet.TryAsync(folder, "dotnet", "build");
        Assert.NotEqual(0, exitCode);
        var errors = ErrorLine().Matches(output).Select(match => $"{match.Groups["file"]} {match.Groups["id"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.True(errors.SequenceEqual(["Cycle.cs MI1015", "NoProducer.cs MI1013"]), output);
    }

    /// <summary>The bad example of every page, in one build: nothing generated hides a message.</summary>
    [Fact]
    public async Task Build_NamesTheRuleOfEveryPage()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs/rules"), "MI1*.md")
            .Select(path => (Id: Path.GetFileNameWithoutExtension(path), Example: Example().Match(File.ReadAllText(path)).Groups["code"].Value))
            // Without 'partial' the declaration itself fails, and the compiler stops there with its own number.
            .Where(page => page.Id != "MI1001")
            .Select(page => ($"{page.Id}.cs", $"using MetaIsland;\nnamespace Page{page.Id};\n{page.Example}"))
            .ToArray();
        var folder = feed.Consumer("Pages", "<TargetFramework>net10.0</TargetFramework>", [("Program.cs", "return 0;"), .. pages]);
        var (_, output) = await Dotnet.TryAsync(folder, "dotnet", "build");
        var errors = ErrorLine().Matches(output).Select(match => $"{match.Groups["file"]} {match.Groups["id"]}").Distinct().Order(StringComparer.Ordinal);
        Assert.True(errors.SequenceEqual(pages.Select(page => $"{page.Item1} {page.Item1[..6]}").Order(StringComparer.Ordinal)), output);
    }

    [GeneratedRegex(@"^## Bad\n\n```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): error (?<id>\w+): ")]
    private static partial Regex ErrorLine();
}
