using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace MetaIsland.Safety.Tests.Cases;

/// <summary>
/// One program of <c>tests/Safety</c>. Its first comment lines say what is expected (<c>rule: MI2001|MI2003</c>; the first one is the rule it is
/// about), where the idea comes from, and whether a run can show the fault (<c>truth: observable</c>). <c>// !</c> ends a line that is to be
/// flagged, <c>// ! MI2009</c> with another rule than the header's, <c>// ?</c> one that may be.
/// </summary>
public sealed partial record SafetyCase(string Name, string Source)
{
    /// <summary>Rules that may flag this program; empty where nothing may.</summary>
    public ImmutableArray<string> Rules { get; } = Rule(Header(Source, "rule"));

    /// <summary>Definition errors that a program of this kind has beside the fault, because it is refused twice.</summary>
    public ImmutableArray<string> Also { get; } = Rule(Header(Source, "also"));

    /// <summary>Lines to be flagged, counted from 0, with the rules that may do it.</summary>
    public ImmutableDictionary<int, ImmutableArray<string>> Marks { get; } = Marked(Source, '!');

    /// <summary>Lines where a diagnostic is as right as none: the same fault seen at its other end.</summary>
    public ImmutableDictionary<int, ImmutableArray<string>> Optional { get; } = Marked(Source, '?');

    /// <summary>The language version it needs, if that is not C# 12.</summary>
    public string? Language => Header(Source, "language");

    /// <summary><c>U</c>, <c>N</c>: unsafe, of the catalogue; <c>S</c>: its safe look-alikes; <c>X</c>, <c>Y</c>: the same of our own.</summary>
    public char Kind => Name[0];

    public bool IsUnsafe => Kind is 'U' or 'N' or 'X';

    public bool IsOwn => Kind is 'X' or 'Y';

    public string? Truth => Header(Source, "truth");

    public string? Origin => Header(Source, "source");

    public override string ToString() => Name;

    private static string? Header(string source, string key) =>
        HeaderLine().Matches(source).FirstOrDefault(m => m.Groups["key"].Value == key)?.Groups["value"].Value;

    private static ImmutableArray<string> Rule(string? text) => text is null or "" ? [] : [.. text.Split('|')];

    private static ImmutableDictionary<int, ImmutableArray<string>> Marked(string source, char mark)
    {
        var all = Rule(Header(source, "rule"));
        return source.ReplaceLineEndings("\n").Split('\n')
            .Select((text, line) => (line, match: MarkOfLine().Match(text)))
            .Where(l => l.match.Success && l.match.Groups["mark"].Value[0] == mark)
            .ToImmutableDictionary(l => l.line, l => l.match.Groups["rules"] is { Success: true } rules ? Rule(rules.Value) : all);
    }

    [GeneratedRegex(@"^// (?<key>\w+): (?<value>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"// (?<mark>[!?])(?: (?<rules>MI\d{4}(?:\|MI\d{4})*))?\r?$")]
    private static partial Regex MarkOfLine();
}
