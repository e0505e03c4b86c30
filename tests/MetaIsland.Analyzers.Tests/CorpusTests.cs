using MetaIsland.Tests;

namespace MetaIsland.Analyzers.Tests;

public class CorpusTests
{
    public static TheoryData<string> Programs => new(Corpus.Names);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task CorrectPrograms_AreNotReported(string program) =>
        Assert.Empty(await AnalyzerHarness.AnalyzeAsync(Corpus.Program(program).Compilation));
}
