namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1011ForeignAfterTests
{
    [Fact]
    public async Task WhenANodeWaitsForEveryAgent_ReportsMI1011WithoutASimulation() => Assert.Contains(
        "order between agents cannot be seen in any other way; let a sync point take [After<Trader>]",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""
            [Agent] public sealed partial class Trader { [Node] internal void Sell() { } }
            [Agent] public sealed partial class Farmer { [Node, {|MI1011:After<Trader>(nameof(Trader.Sell))|}] void Sow() { } }
            """)), StringComparison.Ordinal);

    [Fact]
    public async Task WhenANodeNamesANodeOfAnotherAgent_ReportsMI1011() => Assert.Contains(
        "it is a node of Trader, another agent: use a sync point (in Market)",
        Assert.Single(await AnalyzerHarness.VerifyAsync("""
            [World] public sealed partial class Town { int[] soil = []; }
            [Agent] public sealed partial class Trader { [Node] internal void Sell() { } }
            [Agent] public sealed partial class Farmer { [Node, After(nameof(Trader.Sell))] void {|MI1011:Sow|}() { } }
            [Simulation<Town, Farmer, Trader>] public sealed partial class Market;
            """)), StringComparison.Ordinal);

    [Fact]
    public async Task WhenASyncPointWaitsForAnAgentThatIsNotThere_ReportsMI1011() => Assert.Contains(
        "is not an agent of Meeting",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] void Act() { }",
            "[SyncPoint, After<Trader>(nameof(Trader.Sell))] static void {|MI1011:Judge|}() { }",
            "[Agent] public sealed partial class Trader { [Node] internal void Sell() { } }"))), StringComparison.Ordinal);

    [Fact]
    public Task WhenASyncPointWaitsForANodeByItsPlainName_ReportsMI1011() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] void Act() { }", "[SyncPoint, After(\"Act\")] static void {|MI1011:Judge|}() { }"));

    [Fact]
    public Task WhenASyncPointWaitsForEveryAgent_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] internal void Act() { }", "[SyncPoint, After<Islander>(nameof(Islander.Act))] static void Judge() { }"));
}
