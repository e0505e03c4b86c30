namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1010UnknownAfterTests
{
    [Fact]
    public async Task WhenAfterNamesNoNode_ReportsMI1010InTheAgent() => Assert.Equal(
        ["'Rest' runs after 'Exexute', but there is no such node: name one of Execute (in Meeting)"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] void Execute() { }
            [Node, After("Exexute")] void {|MI1010:Rest|}() { }
            """)));

    [Fact]
    public async Task WhenAfterNamesAMethodThatIsNoNode_ReportsMI1010() => Assert.Single(
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            void Execute() { }
            [Node, After(nameof(Execute))] void {|MI1010:Rest|}() { }
            """)));

    [Fact]
    public Task WhenASyncPointsAfterNamesNothing_ReportsMI1010() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] Proposal Propose() => new(\"\");", """
        [SyncPoint] static Verdict Judge(Gather<Proposal> proposals) => new("");
        [SyncPoint, After("Jugde"), After(nameof(Judge))] static void {|MI1010:Enact|}() { }
        """));

    [Fact]
    public Task WhenAfterOfAnAgentNamesNothing_ReportsMI1010() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] Proposal Propose() => new(\"\");", """
        [SyncPoint, After<Islander>("Prupose")] static void {|MI1010:Enact|}() { }
        """));

    [Fact]
    public Task WhenAfterNamesNodes_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] void Execute() { }
        [Node, After("Execute")] void Rest() { }
        [Node, After(nameof(Execute), nameof(Rest)), After()] void Sleep() { }
        [Node, After(nameof(@in))] void Wake() { }
        [Node] void @in() { }
        """, """
        [SyncPoint, After<Islander>("Sleep", "Rest"), After<Islander>("Execute")] static void Enact() { }
        """));
}
