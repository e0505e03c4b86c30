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
            marks.Add((match.Groups[1].Value, new TextSpan(match.Index, match.Groups[2].Length)));
        }
        return new MarkedSource(text, marks);
    }

    [GeneratedRegex(@"\{\|(\w+):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
