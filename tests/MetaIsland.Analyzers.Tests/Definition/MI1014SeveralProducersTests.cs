namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1014SeveralProducersTests
{
    [Fact]
    public async Task WhenSeveralReturnWhatANodeTakes_ReportsMI1014WithNames() => Assert.Equal(
        ["'Act' takes 'Analysis analysis', and several return 'Analysis': pick one with [From(\"X\")], where X is one of Again, Analyze (in Meeting)"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting("""
            [Node] Analysis Analyze() => new("");
            [Node] Analysis Again() => new("");
            [Node] void Act(Analysis {|MI1014:analysis|}) { }
            """)));

    [Fact]
    public Task WhenAGatherHasSeveralProducers_ReportsMI1014() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Node] Analysis Again() => new("");
        """, "[SyncPoint] static void Judge(Gather<Analysis> {|MI1014:all|}) { }"));

    [Fact]
    public Task WhenFromPicksOne_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting("""
        [Node] internal Analysis Analyze() => new("");
        [Node] Analysis Again([From(nameof(Analyze))] Analysis first) => first;
        """, "[SyncPoint] static void Judge([From(nameof(Islander.Analyze))] Gather<Analysis> all) { }"));
}
