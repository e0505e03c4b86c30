using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Usage;

public class MI4003RedundantAfterTests
{
    [Fact]
    public async Task WhenDataFlows_ReportsMI4003() => Assert.Equal("'Act' comes after 'Analyze' anyway (it takes its 'Analysis'); take the [After] away",
        Assert.Single(await AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node, After({|MI4003:nameof(Analyze)|})] void Act(Analysis analysis) { }
            """))));

    [Fact]
    public async Task WhenTheWayIsLonger_SaysWhich() => Assert.Equal(
        ["'Rest' comes after 'Analyze' anyway (Analyze -> Act -> Rest); take the [After] away", "'Rest' comes after 'Think' anyway (Think -> Act -> Rest); take the [After] away"],
        await AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node] void Think() { }
            [Node, After(nameof(Think))] void Act(Analysis analysis) { }
            [Node, After(nameof(Act), {|MI4003:nameof(Analyze)|}), After({|MI4003:"Think"|})] void Rest() { }
            """)));

    [Fact]
    public async Task WhenASyncPointLiesBetween_ReportsMI4003() => Assert.Contains("Propose -> Judge -> Act",
        Assert.Single(await AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
            [Node] Proposal Propose() => new("");
            [Node, After({|MI4003:nameof(Propose)|})] void Act(Verdict verdict) { }
            """, """
            [SyncPoint] static Verdict Judge(Gather<Proposal> all) => new("");
            """))), StringComparison.Ordinal);

    [Fact]
    public Task WhenASyncPointWaitsAnyway_ReportsMI4003() => AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
        [Node] Proposal Propose() => new("");
        [Node] void Act() { }
        """, """
        [SyncPoint, After<Islander>({|MI4003:nameof(Islander.NodeBridge.Propose)|}, "Act")] static Verdict Judge(Gather<Proposal> all) => new("");
        [SyncPoint, After({|MI4003:nameof(Judge)|})] static void Enact(Verdict verdict) { }
        """));

    [Fact]
    public Task WhenItIsNeeded_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
        [Node] void Think() { }
        [Node, After(nameof(Think))] void Act() { }
        [Node, After(nameof(Act))] void Rest() { }
        """, """
        [SyncPoint, After<Islander>("Rest")] static void Meet() { }
        [SyncPoint, After(nameof(Meet))] static void Part() { }
        """));

    [Fact]
    public Task WhenOneOfTwoSimulationsNeedsIt_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
        [Node] Proposal Propose() => new("");
        [Node, After(nameof(Propose))] void Act(Verdict verdict) { }
        """, """
        [SyncPoint] static Verdict Judge(Gather<Proposal> all) => new("");
        """, """
        [Simulation<Island, Islander>] public sealed partial class Dictatorship
        {
            [SyncPoint] static Verdict Decree() => new("");
            [SyncPoint, After(nameof(Decree))] static void Count(Gather<Proposal> all) { }
        }
        """));

    [Fact]
    public Task WhenNobodySimulatesTheAgent_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync("""
        public sealed record Analysis(string Text);
        [Agent] public sealed partial class Islander
        {
            [Node] Analysis Analyze() => new("");
            [Node, After(nameof(Analyze))] void Act(Analysis analysis) { }
        }
        """);
}
