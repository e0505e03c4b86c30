using System.Collections.Immutable;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>How findings compare with what the lines of a case ask for.</summary>
/// <param name="Missed">Marked lines without a finding of a rule that may flag them.</param>
/// <param name="Alarms">Findings on lines that are not marked.</param>
/// <param name="Unknown">Lines where all that was said is that nothing is known.</param>
/// <param name="Rules">The rules that flagged a marked line.</param>
public sealed record Verdict(ImmutableArray<int> Missed, ImmutableArray<string> Alarms, ImmutableArray<int> Unknown, ImmutableSortedSet<string> Rules)
{
    /// <summary>Everything that is marked was found, and nothing else.</summary>
    public bool IsRight => Missed.IsEmpty && Alarms.IsEmpty;

    public static Verdict Of(SafetyCase safetyCase, Findings findings)
    {
        var byLine = findings.Counted(safetyCase).ToLookup(findings.LineOf);
        // A line of several faults may carry a finding for each: one of those it is marked with is enough. That nothing is known is a finding
        // only where the case is about that.
        bool IsFound(int line, ImmutableArray<string> rules) => byLine[line].Any(d => rules.Contains(d.Id));
        var missed = safetyCase.Marks.Where(m => !IsFound(m.Key, m.Value)).Select(m => m.Key).Order().ToImmutableArray();
        var alarms = byLine.Where(l => !safetyCase.Marks.ContainsKey(l.Key) && !safetyCase.Optional.ContainsKey(l.Key))
            .SelectMany(l => l.Select(d => $"line {l.Key + 1}: {d.Id} {d.GetMessage()}"))
            .ToImmutableArray();
        var unknown = byLine.Where(l => l.All(d => Findings.IsAbstention(d.Id) && !safetyCase.Rules.Contains(d.Id))).Select(l => l.Key).Order().ToImmutableArray();
        var rules = safetyCase.Marks.SelectMany(m => byLine[m.Key].Where(d => m.Value.Contains(d.Id))).Select(d => d.Id).ToImmutableSortedSet(StringComparer.Ordinal);
        return new Verdict(missed, alarms, unknown, rules);
    }

    public string Describe(SafetyCase safetyCase, Findings findings)
    {
        var lines = safetyCase.Source.ReplaceLineEndings("\n").Split('\n');
        return $"""
            {safetyCase.Name} ({string.Join('|', safetyCase.Rules)})
            missed: {string.Concat(Missed.Select(line => $"\n  line {line + 1} ({string.Join('|', safetyCase.Marks[line])}): {lines[line].Trim()}"))}
            alarms: {string.Concat(Alarms.Select(alarm => "\n  " + alarm))}
            all that was reported: {string.Concat(findings.Diagnostics.Select(d => "\n  " + d))}
            """;
    }
}
