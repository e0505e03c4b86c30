namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1025MisplacedTests
{
    [Theory]
    [InlineData("[{|MI1025:Node|}] int Look() => 1;", "[Node] on 'Place.Look' does nothing: nodes belong to an agent; mark 'Place' [Agent], or move the method to one")]
    [InlineData("[{|MI1025:SyncPoint|}] static void Judge() { }", "sync points belong to a simulation")]
    [InlineData("[{|MI1025:Apply(Key = \"X\")|}] void Apply(int x) { }", "only a world applies events")]
    [InlineData("[{|MI1025:Resolve|}] static void Share(Contest<int> contest) { }", "contests are decided by their world; mark 'Place' [World], or move the method to one")]
    [InlineData("[{|MI1025:Rebid|}] static bool Again(ref int bid, TakenKeys<int> taken) => false;", "who lost a contest bids again in its world; mark 'Place' [World]")]
    [InlineData("[{|MI1025:Receive|}] void On(int x) { }", "[Receive] on 'Place.On' does nothing: messages are heard by agents; mark 'Place' [Agent], or move the method to one")]
    [InlineData("[{|MI1025:When(\"X\")|}] int Look() => 1;", "it says when a node runs, and 'Look' is none; mark it [Node], or take [When] away")]
    [InlineData("[{|MI1025:Query|}] int Ask() => 1;", "only a world is asked through a view")]
    public async Task WhenAnAttributeIsMisplaced_ReportsMI1025(string method, string text) => Assert.Contains(text,
        Assert.Single(await AnalyzerHarness.VerifyAsync("public class Place { " + method + " }")), StringComparison.Ordinal);

    [Fact]
    public Task WhenHomesAreMixedUp_ReportsMI1025() => AnalyzerHarness.VerifyAsync("""
        [World] public sealed partial class Island { int[] soil = []; [{|MI1025:Node|}] int Look() => soil[0]; }
        [Agent] public sealed partial class Islander { [{|MI1025:SyncPoint|}] static void Judge() { } [{|MI1025:Query|}] int Ask() => 1; }
        [Simulation<Island, Islander>] public sealed partial class Meeting { [{|MI1025:Node|}] int Look() => 1; }
        """);
}
