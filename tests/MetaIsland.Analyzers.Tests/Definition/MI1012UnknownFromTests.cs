namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1012UnknownFromTests
{
    [Fact]
    public async Task WhenFromNamesNoProducer_ReportsMI1012() => Assert.Equal(
        ["Parameter 'analysis' of 'Act' comes from 'Look', but nothing of that name returns its type: name one of Analyze (in Meeting)"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node] Proposal Look() => new("");
            [Node] void Act([From(nameof(Look))] Analysis {|MI1012:analysis|}) { }
            """)));

    [Fact]
    public Task WhenFromNamesAProducer_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Node] Analysis Again() => new("");
        [Node] void Act([From(nameof(Analyze))] Analysis first, [From("Again")] Analysis second) { }
        """));
}
