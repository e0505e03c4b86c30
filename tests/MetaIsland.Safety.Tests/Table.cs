using System.Globalization;
using System.Text;
using MetaIsland.Safety.Tests.Cases;

namespace MetaIsland.Safety.Tests;

/// <summary>What is found and what is not, by rule and by set. A case counts once, under the first rule of its header.</summary>
public static class Table
{
    private static readonly (string Name, Func<SafetyCase, bool> Has)[] Sets =
    [
        ("catalogue (U, N, S)", c => !c.IsOwn && !c.IsHeldOut),
        ("own (X, Y)", c => c.IsOwn),
        ("held out (H, J)", c => c.IsHeldOut),
        ("all", _ => true),
    ];

    private sealed record Row(SafetyCase Case, Verdict Verdict)
    {
        public string Rule => Case.Rules.IsEmpty ? "" : Case.Rules[0];
    }

    public static string Print()
    {
        var rows = SafetyCases.All.Select(c => new Row(c, Verdict.Of(c, CaseAnalysis.Of(c)))).ToList();
        var text = new StringBuilder();
        foreach (var (name, has) in Sets)
            Print(text, name, rows.Where(r => has(r.Case)).ToList());
        text.AppendLine("not right:");
        foreach (var row in rows.Where(r => !r.Verdict.IsRight))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {row.Case.Name,-7} {row.Rule,-7} missed {row.Verdict.Missed.Length}, alarms {row.Verdict.Alarms.Length}, unknown {row.Verdict.Unknown.Length}");
        return text.ToString();
    }

    private static void Print(StringBuilder text, string name, List<Row> rows)
    {
        var (bad, good) = (rows.Where(r => r.Case.IsUnsafe).ToList(), rows.Where(r => !r.Case.IsUnsafe).ToList());
        text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {Summary(bad, good)}");
        foreach (var rule in bad.GroupBy(r => r.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // A safe case has no rule of its own: it is flagged by whatever flags it.
            var flagged = good.Count(r => r.Verdict.Alarms.Any(a => a.Contains(rule.Key, StringComparison.Ordinal)));
            text.AppendLine(CultureInfo.InvariantCulture, $"  {rule.Key}: {rule.Count(IsCaught),3} / {rule.Count(),3}, {flagged,3} / {good.Count,3}, {rule.Count(IsUnknown),3}");
        }
    }

    /// <summary>caught / unsafe, flagged / safe, unknown.</summary>
    private static string Summary(List<Row> bad, List<Row> good) => string.Create(
        CultureInfo.InvariantCulture,
        $"caught {bad.Count(IsCaught)} / {bad.Count}, with an alarm beside {bad.Count(r => r.Verdict.Alarms.Length > 0)}, flagged {good.Count(r => !r.Verdict.IsRight)} / {good.Count}, unknown {bad.Count(IsUnknown) + good.Count(IsUnknown)}");

    private static bool IsCaught(Row row) => row.Verdict.Missed.IsEmpty;

    private static bool IsUnknown(Row row) => !row.Verdict.Unknown.IsEmpty;
}
