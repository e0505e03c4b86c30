namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1029BadTallyTests
{
    [Theory]
    [InlineData("public struct Tally;", "implement IFold<T, Tally>")]
    [InlineData("""
        public struct Tally : IFold<Proposal, Tally>, IFold<int, Tally>
        {
            public void Add(in Proposal value) { } public void Add(in int value) { } public void Merge(in Tally other) { }
        }
        """, "it adds several types")]
    public async Task WhenATallyIsWrong_ReportsMI1029(string tally, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Fold<Tally> {|MI1029:tally|}) { }", tally))), StringComparison.Ordinal);

    [Fact]
    public Task WhenATallyIsAClass_ReportsMI1029() => AnalyzerHarness.VerifyAsync([Programs.Meeting(
        "[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Fold<Tally> {|MI1029:tally|}) { }",
        "public sealed class Tally : IFold<Proposal, Tally> { public void Add(in Proposal value) { } public void Merge(in Tally other) { } }")],
        [], "CS0453", "CS0453");

    [Fact]
    public Task WhenATallyAddsProposals_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] Proposal Propose() => new(\"\");", "[SyncPoint] static void Judge(Fold<Tally> tally) { }",
        "public struct Tally : IFold<Proposal, Tally> { public void Add(in Proposal value) { } public void Merge(in Tally other) { } }"));
}
