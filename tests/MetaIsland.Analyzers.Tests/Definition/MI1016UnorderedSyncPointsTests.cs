namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1016UnorderedSyncPointsTests
{
    [Fact]
    public async Task WhenSyncPointsHaveNoOrder_ReportsMI1016() => Assert.Contains("[After(nameof(",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node] Proposal Propose() => new("");
            """, """
            [SyncPoint] static void Judge(Gather<Analysis> all) { }
            [SyncPoint] static void {|MI1016:Vote|}(Gather<Proposal> all) { }
            """))), StringComparison.Ordinal);

    [Fact]
    public Task WhenSyncPointsAreOrdered_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Node] Proposal Propose(Verdict verdict) => new("");
        """, """
        [SyncPoint] static Verdict Judge(Gather<Analysis> all) => new("");
        [SyncPoint] static void Vote(Gather<Proposal> all) { }
        [SyncPoint, After(nameof(Vote))] static void End() { }
        """));
}
