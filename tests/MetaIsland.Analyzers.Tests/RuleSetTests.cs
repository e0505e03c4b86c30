extern alias analyzers;

using System.Text.RegularExpressions;
using analyzers::MetaIsland.Rules;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests;

/// <summary>The ready-made severities say of every rule what they promise.</summary>
public partial class RuleSetTests
{
    private static readonly IEnumerable<Rule> Configurable = SafetyRules.All.Concat(DeterminismRules.All).Concat(UsageRules.All);

    [Fact]
    public void Strict_RaisesWhatIsNoErrorByAStep() => Assert.Equal(
        Configurable.Where(r => r.Severity != RuleSeverity.Error).Select(r => (r.Id, r.Severity == RuleSeverity.Warning ? "error" : "warning")), Read("Strict"));

    [Fact]
    public void Relaxed_LowersDeterminismAndUsageByAStep() => Assert.Equal(
        DeterminismRules.All.Concat(UsageRules.All).Select(r => (r.Id, !r.IsEnabledByDefault ? "none" : r.Severity switch { RuleSeverity.Error => "warning", RuleSeverity.Warning => "suggestion", _ => "silent" })), Read("Relaxed"));

    private static IEnumerable<(string, string)> Read(string name) => Line()
        .Matches(Repository.Read($"src/MetaIsland.Runtime/build/MetaIsland.{name}.globalconfig"))
        .Select(m => (m.Groups["id"].Value, m.Groups["severity"].Value));

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity = (?<severity>\w+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
