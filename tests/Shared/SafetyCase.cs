using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MetaIsland.Tests;

/// <summary>
/// One program of <c>tests/Safety</c>. Its first comment lines say what is expected (<c>rule: MI2001|MI2003</c>; the first one is the rule it is
/// about), where the idea comes from, and whether a run can show the fault (<c>truth: observable</c>). <c>// !</c> ends a line that is to be
/// flagged, <c>// ! MI2009</c> with another rule than the header's, <c>// ?</c> one that may be. Of lines that end in <c>// !1</c> one is to be
/// flagged: a fault with two ends may be shown at either.
/// </summary>
public sealed partial record SafetyCase(string Name, string Source)
{
    /// <summary>Rules that may flag this program; empty where nothing may.</summary>
    public ImmutableArray<string> Rules { get; } = Rule(Header(Source, "rule"));

    /// <summary>Definition errors that a program of this kind has beside the fault, because it is refused twice.</summary>
    public ImmutableArray<string> Also { get; } = Rule(Header(Source, "also"));

    /// <summary>Places to be flagged.</summary>
    public ImmutableArray<Mark> Marks { get; } = [.. MarkedLines(Source).Where(l => l.Kind[0] == '!').GroupBy(l => l.Kind.Length > 1 ? l.Kind : $"line {l.Line}")
        .Select(g => new Mark([.. g.Select(l => l.Line)], g.First().Rules))];

    /// <summary>Lines, counted from 0, where a diagnostic is as right as none: the same fault seen at its other end.</summary>
    public ImmutableHashSet<int> Optional { get; } = [.. MarkedLines(Source).Where(l => l.Kind == "?").Select(l => l.Line)];

    /// <summary>The language version it needs, if that is not C# 12.</summary>
    public string? Language => Header(Source, "language");

    /// <summary><c>U</c>, <c>N</c>: unsafe, of the catalogue; <c>S</c>: its safe look-alikes; <c>X</c>, <c>Y</c>: the same of our own; <c>H</c>, <c>J</c>: held out, by somebody who had not seen the analyzers.</summary>
    public char Kind => Name[0];

    public bool IsUnsafe => Kind is 'U' or 'N' or 'X' or 'H';

    public bool IsOwn => Kind is 'X' or 'Y';

    public bool IsHeldOut => Kind is 'H' or 'J';

    public string? Truth => Header(Source, "truth");

    /// <summary>Whether runs of it come to different states.</summary>
    public bool IsObservable => Truth is "observable" || IsOfThreads;

    /// <summary>Whether only threads that are real show it, and no order of steps on one.</summary>
    public bool IsOfThreads => Truth is "observable on threads";

    public string? Origin => Header(Source, "source");

    public override string ToString() => Name;

    private static string? Header(string source, string key) =>
        HeaderLine().Matches(source).FirstOrDefault(m => m.Groups["key"].Value == key)?.Groups["value"].Value;

    private static ImmutableArray<string> Rule(string? text) => text is null or "" ? [] : [.. text.Split('|')];

    private static IEnumerable<(int Line, string Kind, ImmutableArray<string> Rules)> MarkedLines(string source)
    {
        var all = Rule(Header(source, "rule"));
        return source.ReplaceLineEndings("\n").Split('\n')
            .Select((text, line) => (line, match: MarkOfLine().Match(text)))
            .Where(l => l.match.Success)
            .Select(l => (l.line, l.match.Groups["mark"].Value, l.match.Groups["rules"] is { Success: true } rules ? Rule(rules.Value) : all));
    }

    [GeneratedRegex(@"^// (?<key>\w+): (?<value>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"// (?<mark>!\d?|\?)(?: (?<rules>MI\d{4}(?:\|MI\d{4})*))?\r?$")]
    private static partial Regex MarkOfLine();
}

/// <summary>A fault: lines, counted from 0, one of which is to be flagged by one of the rules.</summary>
public readonly record struct Mark(ImmutableArray<int> Lines, ImmutableArray<string> Rules);
