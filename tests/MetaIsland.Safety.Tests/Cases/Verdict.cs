using System.Collections.Immutable;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>How findings compare with what the lines of a case ask for.</summary>
/// <param name="Missed">Marks without a finding of a rule that may flag them.</param>
/// <param name="Alarms">Findings on lines that are not marked.</param>
/// <param name="Unknown">Lines where all that was said is that nothing is known.</param>
/// <param name="Rules">The rules that flagged a marked line.</param>
public sealed record Verdict(ImmutableArray<Mark> Missed, ImmutableArray<string> Alarms, ImmutableArray<int> Unknown, ImmutableSortedSet<string> Rules)
{
    /// <summary>Everything that is marked was found, and nothing else.</summary>
    public bool IsRight => Missed.IsEmpty && Alarms.IsEmpty;

    public static Verdict Of(SafetyCase safetyCase, Findings findings)
    {
        var byLine = findings.Counted(safetyCase).ToLookup(findings.LineOf);
        // A line of several faults may carry a finding for each: one of those it is marked with is enough. That nothing is known is a finding
        // only where the case is about that.
        IEnumerable<string> Found(Mark mark) => mark.Lines.SelectMany(line => byLine[line]).Select(d => d.Id).Where(id => mark.Rules.Contains(id));
        var expected = safetyCase.Marks.SelectMany(m => m.Lines).Concat(safetyCase.Optional).ToHashSet();
        return new Verdict(
            [.. safetyCase.Marks.Where(m => !Found(m).Any())],
            [.. byLine.Where(l => !expected.Contains(l.Key)).SelectMany(l => l.Select(d => $"line {l.Key + 1}: {d.Id} {d.GetMessage()}"))],
            [.. byLine.Where(l => l.All(d => Findings.IsAbstention(d.Id) && !safetyCase.Rules.Contains(d.Id))).Select(l => l.Key).Order()],
            [.. safetyCase.Marks.SelectMany(Found).Order(StringComparer.Ordinal)]);
    }

    public string Describe(SafetyCase safetyCase, Findings findings)
    {
        var lines = safetyCase.Source.ReplaceLineEndings("\n").Split('\n');
        return $"""
            {safetyCase.Name} ({string.Join('|', safetyCase.Rules)})
            missed: {string.Concat(Missed.Select(mark => $"\n  line {mark.Lines[0] + 1} ({string.Join('|', mark.Rules)}): {lines[mark.Lines[0]].Trim()}"))}
            alarms: {string.Concat(Alarms.Select(alarm => "\n  " + alarm))}
            all that was reported: {string.Concat(findings.Diagnostics.Select(d => "\n  " + d))}
            """;
    }
}
