using System.Text.RegularExpressions;
using MetaIsland.Generators.Tests.Planning;
using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Generators.Tests;

/// <summary>What the pages show is what there is. A block is checked by the comment before it: <c>&lt;!-- program --&gt;</c>.</summary>
public partial class DocumentationTests
{
    private static readonly Lazy<GeneratorHarness> Readme = new(() => Compile(Markdown.Block(Repository.Read("README.md"), "program")));

    public static TheoryData<string> Pages => new(Directory
        .EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "TestResults"))
        .Order(StringComparer.Ordinal));

    [Fact]
    public void Readme_ShowsGeneratedCodeAsItIs()
    {
        var excerpt = Markdown.Block(Repository.Read("README.md"), "generated");
        var generated = Member(Readme.Value.Generated["LakeSimulation.g.cs"], excerpt.Split('\n')[0]);
        Assert.True(generated == excerpt, $"README.md shows other code than is generated. Paste this:\n{generated}");
    }

    [Fact]
    public void Readme_ShowsTheGraphAsItIs()
    {
        var page = Markdown.Block(Repository.Read("README.md"), "graph");
        Assert.Equal(Plans.Mermaid(Readme.Value, "LakeSimulation") + "\n", page);
    }

    /// <summary>Programs, and a tour of what else there is, stand for themselves; a snippet goes on from README's program.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Examples_Compile(string page)
    {
        foreach (var (name, text) in Markdown.Blocks(Repository.Read(page)))
        {
            if (name is "program" or "tour")
                Compile(text);
            else if (name == "snippet")
                Compile(Markdown.Block(Repository.Read("README.md"), "program"), $"using MetaIsland;\nfile static class Snippet {{ static async Task Run() {{\n{text}\nawait Task.CompletedTask; }} }}");
        }
    }

    /// <summary>A program that runs is followed by what it prints.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Programs_PrintWhatThePageShows(string page)
    {
        var blocks = Markdown.Blocks(Repository.Read(page)).ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Name != "runs")
                continue;
            Assert.True(i + 1 < blocks.Length && blocks[i + 1].Name == "prints", $"{page} does not show what the program prints that begins with:\n{blocks[i].Text}");
            var printed = Print(Compile(blocks[i].Text));
            Assert.True(printed == blocks[i + 1].Text, $"{page} shows other lines than are printed. Paste this:\n{printed}");
        }
    }

    /// <summary>What a page says can be applied on several threads is taken for that by the generator.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void WorldsSaidToBeElementwise_Are(string page)
    {
        foreach (var (name, text) in Markdown.Blocks(Repository.Read(page)))
        {
            if (name == "elementwise")
                Assert.Equal(Regex.Count(text, @"\[Apply"), Regex.Count(string.Concat(Compile(text, "return;").Generated.Values), "bool IsElementwise => true;"));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_Resolve(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (var link in Link().Matches(Repository.Read(page)).Select(match => match.Groups["path"].Value))
            Assert.True(Path.Exists(Path.Combine(folder, link)), $"{page} links to {link}, which is not there.");
    }

    /// <summary>A page that says which test goes red names one that exists.</summary>
    [Fact]
    public void TestsNamedInLaws_Exist()
    {
        var classes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        var named = TestName().Matches(Repository.Read("docs/laws.md"));
        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(classes[name.Groups["type"].Value], text => text.Contains($" {name.Groups["method"].Value}(", StringComparison.Ordinal)));
    }

    private static GeneratorHarness Compile(params string[] sources)
    {
        var compilation = CompilationFactory.Create(sources);
        return GeneratorHarness.Run(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))).AssertClean();
    }

    /// <summary>What the program writes to the console, which is one for all tests: nobody else here writes to it.</summary>
    private static string Print(GeneratorHarness program)
    {
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            program.Load().EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }
        return printed.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The member that begins with a line, without the indentation it has in its type.</summary>
    private static string Member(string generated, string firstLine)
    {
        var lines = generated.Split('\n').SkipWhile(line => line.TrimStart() != firstLine).ToList();
        Assert.True(lines.Count > 0, $"No line of the generated code is: {firstLine}");
        var indentation = lines[0].Length - firstLine.Length;
        var end = lines.FindIndex(line => line == new string(' ', indentation) + "}");
        return string.Concat(lines.Take(end + 1).Select(line => line[Math.Min(indentation, line.Length)..] + "\n"));
    }

    [GeneratedRegex(@"\]\((?<path>(?!\w+:)[^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<type>\w+Tests)\.(?<method>\w+)`")]
    private static partial Regex TestName();
}
