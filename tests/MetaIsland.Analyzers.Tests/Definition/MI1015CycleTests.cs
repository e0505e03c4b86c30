namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1015CycleTests
{
    [Fact]
    public async Task WhenNodesWaitForEachOther_ReportsMI1015WithThePath()
    {
        var messages = await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] Analysis {|MI1015:Analyze|}(Proposal proposal) => new("");
            [Node] Proposal Propose(Analysis analysis) => new("");
            """));
        Assert.Contains("Analyze -> Propose -> Analyze", Assert.Single(messages).Replace("Islander.", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public Task WhenANodeWaitsForItself_ReportsMI1015() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node, After(nameof(Rest))] void {|MI1015:Rest|}() { }"));

    [Fact]
    public Task WhenTheGraphEnds_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Node, After(nameof(Analyze))] Proposal Propose(Analysis analysis) => new("");
        """));
}
