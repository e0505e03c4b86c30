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

    // What a page cannot show: a library that was built without MetaIsland.
    private const string Almanac = """
        namespace Almanacs;
        public static class Almanac { public static void Mark(System.Collections.Generic.List<int> days) => days.Sort(); }
        """;

    private static readonly MetadataReference[] References = [Safety.Islands.Library(Almanac, "Almanacs")];

    public static TheoryData<string> Ids => new(RuleBand.Ready.SelectMany(band => band.Rules).Select(rule => rule.Id));

    public static TheoryData<string> Bands => new(RuleBand.All.Select(band => band.Name));

    [Theory]
    [MemberData(nameof(Bands))]
    public void Rules_AreListedOnceInOrder(string name)
    {
        var band = RuleBand.Of(name);
        var ids = band.Rules.Select(r => r.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches($"^{band.Prefix}\\d{{3}}$", id));
        var fields = band.Class.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (Rule)f.GetValue(null)!);
        Assert.Equal(fields.Select(r => r.Id).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Analyzers_ReportTheseRules() =>
        Assert.Empty(RuleBand.Ready.SelectMany(band => band.Rules).Select(r => r.Id).Except(Descriptors.Keys));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasDescriptorsThatAgree(string id) => Assert.All(Descriptors[id], d =>
    {
        var band = RuleBand.OfId(id);
        Assert.Equal($"MetaIsland.{band.Name}", d.Category);
        Assert.Equal(band.Rule(id).Severity.ToString(), d.DefaultSeverity.ToString());
        // Only that a graph cannot be built is no matter of taste.
        Assert.Equal(band.Name == "Definition", d.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        Assert.Equal(band.Rule(id).IsEnabledByDefault, d.IsEnabledByDefault);
        Assert.Equal($"https://github.com/metaisland/metaisland/blob/main/docs/rules/{id}.md", d.HelpLinkUri);
        Assert.False(d.Title.ToString().EndsWith('.'));
        Assert.DoesNotContain('\n', d.MessageFormat.ToString());
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAFileAndATestClass(string id)
    {
        var band = RuleBand.OfId(id);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, $"src/MetaIsland.Shared/Rules/{band.Name}"), id + "*.cs"));
        var name = Path.GetFileNameWithoutExtension(file);
        Assert.NotNull(typeof(RuleCatalogueTests).Assembly.GetType($"MetaIsland.Analyzers.Tests.{band.Name}.{name}Tests"));
        Assert.NotNull(band.Class.GetField(name[id.Length..]));
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void ReleaseLines_AreTheRules(string name)
    {
        var band = RuleBand.Of(name);
        var lines = new[] { "Shipped", "Unshipped" }
            .SelectMany(f => Repository.Read($"src/MetaIsland.Analyzers/AnalyzerReleases.{f}.md").Split('\n'))
            .Select(line => ReleaseLine().Match(line))
            .Where(m => m.Success && m.Groups["id"].Value.StartsWith(band.Prefix, StringComparison.Ordinal))
            .Select(m => (m.Groups["id"].Value, m.Groups["category"].Value, m.Groups["severity"].Value));
        Assert.Equal(band.Rules.Select(r => (r.Id, $"MetaIsland.{name}", r.IsEnabledByDefault ? r.Severity.ToString() : "Disabled")), lines);
    }

    [Fact]
    public void Pages_AreTheRules() => Assert.All(RuleBand.Ready, band => Assert.Equal(
        band.Rules.Select(rule => rule.Id), RulePages.Ids.Where(id => id.StartsWith(band.Prefix, StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(Bands))]
    public void Index_ListsTheRules(string name) => Assert.Equal(
        RuleBand.Of(name).Rules.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} |"),
        Repository.Read("docs/rules/README.md").Split('\n').Where(line => line.StartsWith($"| [{RuleBand.Of(name).Prefix}", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_SaysWhatHelps(string id)
    {
        var band = RuleBand.OfId(id);
        Assert.StartsWith($"# {id}: {band.Rule(id).Title}\n", RulePages.Read(id), StringComparison.Ordinal);
        Assert.Equal(band.Headings, RulePages.Headings(id));
    }

    /// <summary>The examples are programs: the bad one is reported, the good one compiles and is not. No rule of usage spoils another's example.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_AreTrue(string id)
    {
        var examples = RulePages.Examples(id);
        Assert.Equal(2, examples.Length);
        var bad = GeneratorHarness.Run(CompilationFactory.Create([examples[0]], References)).Compilation;
        Assert.Equal([id], (await ReportedAsync(bad, id)).Distinct());
        var good = GeneratorHarness.Run(CompilationFactory.Create([examples[1]], References)).Compilation;
        Assert.Empty(good.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await ReportedAsync(good, id));
    }

    private static async Task<IEnumerable<string>> ReportedAsync(Compilation program, string about) =>
        (await AnalyzerHarness.AnalyzeAsync(AnalyzerHarness.WithRule(program, about))).Select(d => d.Id).Where(id => RuleBand.OfId(id) == RuleBand.OfId(about) || RuleBand.OfId(id).Name != "Usage");

    [GeneratedRegex(@"^(?<id>MI\d{4}) \| (?<category>[\w.]+) \| (?<severity>\w+) \|")]
    private static partial Regex ReleaseLine();
}
