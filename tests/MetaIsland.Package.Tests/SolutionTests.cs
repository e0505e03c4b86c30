using System.Text.RegularExpressions;
using MetaIsland.Tests;

namespace MetaIsland.Package.Tests;

/// <summary>A project that is not in the solution is built and tested by nobody.</summary>
public sealed partial class SolutionTests
{
    private static readonly string[] Folders = ["src", "tests", "samples", "benchmarks", "tools"];

    [Fact]
    public void Solution_HasEveryProject_InTheFolderItLiesIn()
    {
        var solution = Repository.Read("MetaIsland.sln");
        var entries = Entry().Matches(solution).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["path"].Value.Replace('\\', '/'));
        var listed = Nesting().Matches(solution).Select(match => (Folder: entries[match.Groups["parent"].Value], Project: entries[match.Groups["child"].Value]));
        var onDisk = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Select(path => (Folder: path.Split('/')[0], Project: path));
        Assert.Equal(onDisk.Order(), listed.Order());
    }

    [GeneratedRegex(@"^Project\(""[^""]*""\) = ""[^""]*"", ""(?<path>[^""]*)"", ""(?<id>\{[^}]*\})""", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s+(?<child>\{[^}]*\}) = (?<parent>\{[^}]*\})\s*$", RegexOptions.Multiline)]
    private static partial Regex Nesting();
}
