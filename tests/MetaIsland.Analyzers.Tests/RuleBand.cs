extern alias analyzers;

using analyzers::MetaIsland.Rules;

namespace MetaIsland.Analyzers.Tests;

/// <summary>Rules of one kind: the digit of their numbers, the folder of their files, what their pages have.</summary>
internal sealed record RuleBand(string Name, string Prefix, IReadOnlyList<Rule> Rules, Type Class, string[] Headings)
{
    private static readonly string[] Always = ["Cause", "Why", "Bad", "Good", "How to fix"];
    private static readonly string[] Suppressible = [.. Always, "When to suppress"];

    private static readonly RuleBand Definition = new(nameof(Definition), "MI1", DefinitionRules.All, typeof(DefinitionRules), Always);
    private static readonly RuleBand Safety = new(nameof(Safety), "MI2", SafetyRules.All, typeof(SafetyRules), Suppressible);
    private static readonly RuleBand Determinism = new(nameof(Determinism), "MI3", DeterminismRules.All, typeof(DeterminismRules), Suppressible);
    private static readonly RuleBand Usage = new(nameof(Usage), "MI4", UsageRules.All, typeof(UsageRules), Suppressible);

    public static IReadOnlyList<RuleBand> All { get; } = [Definition, Safety, Determinism, Usage];

    /// <summary>Those whose rules all have an analyzer, tests and a page. What has only sentences so far is not among them.</summary>
    public static IReadOnlyList<RuleBand> Ready { get; } = [Definition, Safety, Determinism, Usage];

    public static RuleBand Of(string name) => All.Single(band => band.Name == name);

    public static RuleBand OfId(string id) => All.Single(band => id.StartsWith(band.Prefix, StringComparison.Ordinal));

    public Rule Rule(string id) => Rules.Single(rule => rule.Id == id);
}
