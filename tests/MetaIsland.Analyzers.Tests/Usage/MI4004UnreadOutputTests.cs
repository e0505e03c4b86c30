using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Usage;

public class MI4004UnreadOutputTests
{
    [Fact]
    public async Task WhenNobodyTakesIt_ReportsMI4004() => Assert.Equal(
        ["Nobody takes the 'Analysis' that 'Islander.Analyze' returns; return nothing, or let somebody take it", "Nobody takes the 'Verdict' that 'Meeting.Judge' returns; return nothing, or let somebody take it"],
        await AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
            [Node] Analysis {|MI4004:Analyze|}() => new("");
            [Node] Proposal Propose() => new("");
            """, """
            [SyncPoint] static Verdict {|MI4004:Judge|}(Gather<Proposal> all) => new("");
            """)));

    [Fact]
    public Task WhenOneOfTwoSimulationsTakesIt_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
        [Node] Proposal Propose() => new("");
        """, "", """
        [Simulation<Island, Islander>] public sealed partial class Council
        {
            [SyncPoint] static void Count(Gather<Proposal> all) { }
        }
        """));

    [Fact]
    public Task WhenOnlyAFallbackTakesIt_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))] Proposal Propose() => new("");
        Proposal Guess(Analysis analysis) => new("");
        """, """
        [SyncPoint] static void Judge(Gather<Proposal> all) { }
        """));

    [Fact]
    public Task WhenNobodySimulatesTheAgent_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync("""
        public sealed record Analysis(string Text);
        [Agent] public sealed partial class Islander { [Node] Analysis Analyze() => new(""); }
        """);
}
