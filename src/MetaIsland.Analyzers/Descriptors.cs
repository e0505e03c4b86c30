using System.Collections.Immutable;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers;

/// <summary>Rules as the compiler knows them.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Plain = DefinitionRules.All
        .Concat(SafetyRules.All).Concat(DeterminismRules.All).Concat(UsageRules.All)
        .ToImmutableDictionary(r => r.Id, r => Create(r, r.Message));

    // A finding in an agent's file is about one of the simulations it is in: it says which.
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> InSimulation =
        DefinitionRules.All.ToImmutableDictionary(r => r.Id, r => Create(r, $"{r.Message} (in {{{CountPlaces(r.Message)}}})"));

    public static DiagnosticDescriptor Of(Rule rule) => Plain[rule.Id];

    /// <summary>With one more argument than the rule's message has: the simulations.</summary>
    public static DiagnosticDescriptor OfInSimulation(Rule rule) => InSimulation[rule.Id];

    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => rules.Select(Of).ToImmutableArray();

    private static DiagnosticDescriptor Create(Rule rule, string message) => new(
        rule.Id,
        rule.Title,
        message,
        rule.Category,
        rule.Severity switch
        {
            RuleSeverity.Info => DiagnosticSeverity.Info,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Error,
        },
        isEnabledByDefault: rule.IsEnabledByDefault,
        // A graph that cannot be built is no matter of taste.
        customTags: DefinitionRules.All.Contains(rule) ? [WellKnownDiagnosticTags.NotConfigurable] : [],
        helpLinkUri: $"https://github.com/metaisland/metaisland/blob/main/docs/rules/{rule.Id}.md");

    private static int CountPlaces(string message)
    {
        var count = 0;
        while (message.Contains($"{{{count}}}"))
            count++;
        return count;
    }
}
