using System.Text.RegularExpressions;
using MetaIsland.Tests;

namespace MetaIsland.Package.Tests;

/// <summary>
/// What the command line says of graphs that cannot be built. It shows no analyzer's message where a declaration does not bind, so each rule's
/// bad example must generate enough to bind.
/// </summary>
[Collection(nameof(Feed))]
public sealed partial class DefinitionErrorTests(Feed feed)
{
    [Fact]
    public async Task Build_NamesEveryRuleThatIsBroken()
    {
        // Of a type that is not partial the compiler itself speaks, and then of nothing else.
        var rules = BadExamples().Where(rule => rule.Id != "MI1001").ToArray();
        Assert.NotEmpty(rules);
        var (errors, output) = await BuildAsync("Broken", rules);
        foreach (var (id, _) in rules)
            Assert.True(errors.Contains($"{id}.cs {id}"), $"{id} is not reported:\n{output}");
        Assert.All(errors, error => Assert.StartsWith("MI1", error.Split(' ')[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task TypeThatIsNotPartial_IsToldSoByTheCompiler()
    {
        var (errors, output) = await BuildAsync("NotPartial", BadExamples().Where(rule => rule.Id == "MI1001").ToArray());
        Assert.True(errors.SetEquals(["MI1001.cs CS0260"]), output);
    }

    /// <summary>One build for all rules: they are many, and each example has a namespace of its own.</summary>
    private async Task<(HashSet<string> Errors, string Output)> BuildAsync(string name, (string Id, string Example)[] rules)
    {
        var files = rules.Select(rule => ($"{rule.Id}.cs", $"using MetaIsland;\nnamespace {rule.Id};\n{rule.Example}"));
        var folder = feed.Consumer(name, "<TargetFramework>net10.0</TargetFramework>", [("Program.cs", "return 0;"), .. files]);
        var (exitCode, output) = await Dotnet.TryAsync(folder, "dotnet", "build");
        Assert.True(exitCode != 0, $"The build of what cannot be built succeeded:\n{output}");
        return (ErrorLine().Matches(output).Select(match => $"{match.Groups["file"]} {match.Groups["id"]}").ToHashSet(), output);
    }

    private static IEnumerable<(string Id, string Example)> BadExamples() =>
        from page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules"), "MI1*.md").Order(StringComparer.Ordinal)
        select (Path.GetFileNameWithoutExtension(page), BadExample().Match(File.ReadAllText(page)).Groups[1].Value);

    [GeneratedRegex(@"(?<file>\w+\.cs)\(\d+,\d+\): error (?<id>\w+): ")]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"^## Bad\n\n```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex BadExample();
}
