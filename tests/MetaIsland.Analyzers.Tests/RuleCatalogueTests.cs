extern alias analyzers;

using System.Reflection;
using System.Text.RegularExpressions;
using analyzers::MetaIsland.Rules;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests;

/// <summary>Whatever belongs to a rule exists and agrees: descriptor, page, test class, release line.</summary>
public partial class RuleCatalogueTests
{
    private static readonly Dictionary<string, DiagnosticDescriptor[]> Descriptors = AnalyzerHarness.Analyzers
        .SelectMany(a => a.SupportedDiagnostics)
        .GroupBy(d => d.Id)
        .ToDictionary(d => d.Key, d => d.ToArray());

    public static TheoryData<string> Ids => new(DefinitionRules.All.Select(r => r.Id));

    [Fact]
    public void Rules_AreListedOnceInOrder()
    {
        var ids = DefinitionRules.All.Select(r => r.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^MI1\\d{3}$", id));
        var fields = typeof(DefinitionRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (Rule)f.GetValue(null)!);
        Assert.Equal(fields.Select(r => r.Id).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Analyzers_ReportTheseRules() =>
        Assert.Empty(DefinitionRules.All.Select(r => r.Id).Except(Descriptors.Keys));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasDescriptorsThatCannotBeTurnedOff(string id) => Assert.All(Descriptors[id], d =>
    {
        Assert.Equal("MetaIsland.Definition", d.Category);
        Assert.Equal(DiagnosticSeverity.Error, d.DefaultSeverity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, d.CustomTags);
        Assert.Equal($"https://github.com/metaisland/metaisland/blob/main/docs/rules/{id}.md", d.HelpLinkUri);
        Assert.False(d.Title.ToString().EndsWith('.'));
        Assert.DoesNotContain('\n', d.MessageFormat.ToString());
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAFileAndATestClass(string id)
    {
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "src/MetaIsland.Shared/Rules/Definition"), id + "*.cs"));
        var name = Path.GetFileNameWithoutExtension(file);
        Assert.NotNull(typeof(RuleCatalogueTests).Assembly.GetType($"MetaIsland.Analyzers.Tests.Definition.{name}Tests"));
        Assert.NotNull(typeof(DefinitionRules).GetField(name[id.Length..]));
    }

    [Fact]
    public void ReleaseLines_AreTheRules()
    {
        var lines = new[] { "Shipped", "Unshipped" }
            .SelectMany(f => Repository.Read($"src/MetaIsland.Analyzers/AnalyzerReleases.{f}.md").Split('\n'))
            .Select(line => ReleaseLine().Match(line))
            .Where(m => m.Success && m.Groups["id"].Value.StartsWith("MI1", StringComparison.Ordinal))
            .Select(m => (m.Groups["id"].Value, m.Groups["category"].Value, m.Groups["severity"].Value));
        Assert.Equal(DefinitionRules.All.Select(r => (r.Id, "MetaIsland.Definition", "Error")), lines);
    }

    [Fact]
    public void Pages_AreTheRules() => Assert.Equal(Descriptors.Keys.Where(id => id.StartsWith("MI1", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        RulePages.Ids.Where(id => id.StartsWith("MI1", StringComparison.Ordinal)));

    [Fact]
    public void Index_ListsTheRules() => Assert.Equal(
        DefinitionRules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} |"),
        Repository.Read("docs/rules/README.md").Split('\n').Where(line => line.StartsWith("| [MI1", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatHelps(string id)
    {
        Assert.StartsWith($"# {id}: {DefinitionRules.All.Single(r => r.Id == id).Title}\n", RulePages.Read(id), StringComparison.Ordinal);
        Assert.Equal(["Cause", "Why", "Bad", "Good", "How to fix"], RulePages.Headings(id));
    }

    /// <summary>The examples are programs: the bad one is reported, the good one compiles and is not.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_AreTrue(string id)
    {
        var examples = RulePages.Examples(id);
        Assert.Equal(2, examples.Length);
        var bad = GeneratorHarness.Run(examples[0]).Compilation;
        Assert.Equal([id], (await AnalyzerHarness.AnalyzeAsync(bad)).Select(d => d.Id).Distinct());
        var good = GeneratorHarness.Run(examples[1]).Compilation;
        Assert.Empty(good.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await AnalyzerHarness.AnalyzeAsync(good));
    }

    [GeneratedRegex(@"^(?<id>MI\d{4}) \| (?<category>[\w.]+) \| (?<severity>\w+) \|")]
    private static partial Regex ReleaseLine();
}
