using System.Collections.Immutable;
using MetaIsland.Effects.Analysis;
using MetaIsland.Parsing;
using MetaIsland.Planning;
using MetaIsland.Rules;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Safety;

/// <summary>
/// Two nodes of one agent that no data and no [After] orders, of which one writes what the other touches: a schedule may run either first.
/// </summary>
internal static class UnorderedNodes
{
    public static void Report(IReadOnlyList<(EntryPoint Entry, Summary Summary, Ownership Ownership)> methods, AgentGraph graph, FindingReporter reporter)
    {
        var uses = methods.Where(m => m.Entry.Kind is EntryKind.Node or EntryKind.Handler)
            .Select(m => (m.Entry, Uses: FieldUses.Of(m.Summary, m.Ownership)))
            .Where(m => m.Uses.Count > 0)
            .OrderBy(m => m.Entry.Method.Place()?.SourceSpan.Start)
            .ToList();
        for (var i = 0; i < uses.Count; i++)
        {
            for (var k = i + 1; k < uses.Count; k++)
            {
                // Two of a base class are judged there.
                if (uses[i].Entry.IsInherited && uses[k].Entry.IsInherited || uses[i].Entry.Kind == EntryKind.Handler && uses[k].Entry.Kind == EntryKind.Handler || !AreUnordered(uses[i].Entry, uses[k].Entry, graph))
                    continue;
                if (FieldUses.FindConflict(uses[i].Uses, uses[k].Uses) is { } field)
                    Report(uses[i], uses[k], field, reporter);
            }
        }
    }

    private static bool AreUnordered(EntryPoint a, EntryPoint b, AgentGraph graph)
    {
        var plans = graph.Plans.ToList();
        return plans.Count > 0 ? plans.Any(p => AreUnordered(a, b, p)) : !NodeOrder.IsOrdered(a, b);
    }

    // A handler stands wherever mail is delivered: it is enough that one of these has no order.
    private static bool AreUnordered(EntryPoint a, EntryPoint b, IReadOnlyList<GraphNode> nodes) =>
        nodes.Where(n => Is(n, a)).Any(x => nodes.Where(n => Is(n, b)).Any(y => !x.Ancestors.Contains(y) && !y.Ancestors.Contains(x)));

    private static bool Is(GraphNode node, EntryPoint entry) =>
        node.Spec.Name == entry.Method.Name && node.Spec.IsHandler == (entry.Kind == EntryKind.Handler) && (entry.Spec?.Message is null || entry.Spec.Message.Key == node.Spec.Message?.Key);

    private static void Report((EntryPoint Entry, IReadOnlyDictionary<string, FieldUse> Uses) first, (EntryPoint Entry, IReadOnlyDictionary<string, FieldUse> Uses) second, string field, FindingReporter reporter)
    {
        var bothWrite = first.Uses[field].Writes && second.Uses[field].Writes;
        // Whoever reads is surprised; of two that write, the later one.
        var (told, other) = bothWrite || first.Uses[field].Writes ? (second, first) : (first, second);
        var how = bothWrite ? "both write it" : $"'{other.Entry.Method.Name}' writes it";
        reporter.Report(SafetyRules.UnorderedNodes, Places.Of(told.Entry.Method, told.Uses[field].Place), [Places.Of(other.Entry.Method, other.Uses[field].Place)],
            ImmutableDictionary<string, string?>.Empty.Add("Other", other.Entry.Method.Name), told.Entry.Method.Name, other.Entry.Method.Name, field, how);
    }
}
