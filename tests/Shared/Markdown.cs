using System.Text.RegularExpressions;

namespace MetaIsland.Tests;

/// <summary>The fenced blocks of a page. A comment before a block, <c>&lt;!-- program --&gt;</c>, gives it a name for tests.</summary>
public static partial class Markdown
{
    /// <summary>The text of the only block of that name.</summary>
    public static string Block(string page, string name) => Assert.Single(Blocks(page), block => block.Name == name).Text;

    /// <summary>All named blocks, each ending with a line break.</summary>
    public static IEnumerable<(string Name, string Text)> Blocks(string page) =>
        Named().Matches(page.ReplaceLineEndings("\n")).Select(match => (match.Groups["name"].Value, match.Groups["text"].Value));

    [GeneratedRegex(@"^<!-- (?<name>[^\n]+?) -->\n```\w*\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Named();
}
