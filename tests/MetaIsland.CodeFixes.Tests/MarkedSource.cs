using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace MetaIsland.CodeFixes.Tests;

/// <summary>A file in which <c>{|MI2007:name|}</c> says where a diagnostic stands.</summary>
internal sealed partial record MarkedSource(string Text, IReadOnlyList<(string Id, TextSpan Span)> Marks)
{
    public const string Header = "using MetaIsland;\n\n";

    public static MarkedSource Parse(string source)
    {
        var text = Header + source.Trim() + "\n";
        var marks = new List<(string, TextSpan)>();
        while (Mark().Match(text) is { Success: true } match)
        {
            text = text.Remove(match.Index, match.Length).Insert(match.Index, match.Groups[2].Value);
            // Innermost and leftmost first: what was found before lies to the left or inside.
            var prefix = match.Groups[2].Index - match.Index;
            marks = marks.ConvertAll(m => m.Item2.Start < match.Index ? m : (m.Item1, new TextSpan(m.Item2.Start - prefix, m.Item2.Length)));
            marks.Add((match.Groups[1].Value, new TextSpan(match.Index, match.Groups[2].Length)));
        }
        return new MarkedSource(text, marks);
    }

    [GeneratedRegex(@"\{\|(\w+):((?:(?!\{\||\|\}).)*)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
