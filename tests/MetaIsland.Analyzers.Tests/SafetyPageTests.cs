using MetaIsland.Tests;
using Microsoft.CodeAnalysis;

namespace MetaIsland.Analyzers.Tests;

/// <summary>What <c>docs/safety.md</c> calls legal is, and what it says is reported is reported in these words.</summary>
public class SafetyPageTests
{
    private static readonly (string Name, string Text)[] Blocks = [.. Markdown.Blocks(Repository.Read("docs/safety.md"))];

    public static TheoryData<int> Programs => new(Enumerable.Range(0, Blocks.Length).Where(i => Blocks[i].Name != "says"));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Program_IsWhatThePageSays(int index)
    {
        var (name, text) = Blocks[index];
        var program = GeneratorHarness.Run("using MetaIsland;\n" + text).Compilation;
        Assert.Empty(program.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var reported = await AnalyzerHarness.AnalyzeAsync(program);
        if (name == "legal")
        {
            Assert.Empty(reported);
            return;
        }
        var finding = Assert.Single(reported);
        Assert.Equal(name, "reported " + finding.Id);
        Assert.Equal(("says", finding.GetMessage() + "\n"), Blocks[index + 1]);
    }
}
