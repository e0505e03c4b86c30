using System.Text.RegularExpressions;
using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests;

/// <summary>The pages of the rules.</summary>
internal static partial class RulePages
{
    public static string Read(string id) => Repository.Read($"docs/rules/{id}.md");

    public static IEnumerable<string> Ids => Directory.GetFiles(Path.Combine(Repository.Root, "docs/rules"), "MI*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    public static IEnumerable<string> Headings(string id) => Heading().Matches(Read(id)).Select(m => m.Groups[1].Value);

    /// <summary>The bad one and the good one, as programs.</summary>
    public static string[] Examples(string id) => [.. Block().Matches(Read(id)).Select(m => "using MetaIsland;\n" + m.Groups[1].Value)];

    public static IEnumerable<(string Name, string Source)> Examples() => Ids.SelectMany(Examples, (id, example) => (id, example));

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
