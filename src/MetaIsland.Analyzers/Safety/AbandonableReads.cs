using MetaIsland.Effects.Analysis;
using MetaIsland.Rules;

namespace MetaIsland.Analyzers.Safety;

/// <summary>
/// A node whose method can go on after it was abandoned reads of its agent only what nobody else writes (law 2): by then the agent has moved on.
/// </summary>
internal static class AbandonableReads
{
    public static void Report(IReadOnlyList<(EntryPoint Entry, Summary Summary, Ownership Ownership)> methods, AgentGraph graph, FindingReporter reporter)
    {
        foreach (var (entry, summary, ownership) in methods.Where(m => m.Entry is { Kind: EntryKind.Node, IsInherited: false }))
        {
            if (FindReason(entry, graph) is not { } reason)
                continue;
            var written = new HashSet<string>(methods.Where(m => m.Entry != entry && m.Entry.Kind is EntryKind.Node or EntryKind.Handler)
                .SelectMany(m => FieldUses.Of(m.Summary, m.Ownership)).Where(u => u.Value.Writes).Select(u => u.Key));
            foreach (var use in FieldUses.Of(summary, ownership).Where(u => !u.Value.Writes && written.Contains(u.Key)))
            {
                reporter.Report(SafetyRules.AbandonableTouches, entry.Method, use.Value.Place, null, entry.Name, reason, "reads", use.Key,
                    "let a node before it return the value, and take it as a parameter");
            }
        }
    }

    private static string? FindReason(EntryPoint entry, AgentGraph graph) => entry.Spec switch
    {
        { Timeout: > 0 } => "has a time-out and may go on after it",
        { } spec when graph.ClosedBy(spec.Name) is { } syncPoint => $"may go on after {syncPoint} has closed without it",
        _ => null,
    };
}
