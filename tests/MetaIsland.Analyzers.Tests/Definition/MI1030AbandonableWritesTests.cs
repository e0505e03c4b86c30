namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1030AbandonableWritesTests
{
    private const string Recorded = "is recorded, since it takes a service or reads the clock, and a replay does not run it";
    private const string TimedOut = "has a time-out and may be abandoned";

    [Theory]
    [InlineData("[Node] void {|MI1030:Act|}(AgentContext me, Island.Events events) { var now = me.Time.GetTimestamp(); }", Recorded)]
    [InlineData("[Node] void {|MI1030:Act|}([Service] System.IServiceProvider provider, Outbox mail) { }", Recorded)]
    [InlineData("[Node] void {|MI1030:Act|}([Service] System.IServiceProvider provider, Population<Islander> people) { }", Recorded)]
    [InlineData("[Node(Timeout = \"00:00:01\")] void {|MI1030:Act|}(Island.Events events) { }", TimedOut)]
    [InlineData("[Node(Timeout = \"00:00:01\")] void {|MI1030:Act|}(Outbox mail) { }", TimedOut)]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip)] void {|MI1030:Act|}(Population<Islander> people) { }", "may fail without ending the run (OnFailure = FailurePolicy.Skip)")]
    [InlineData("[Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Guess))] int {|MI1030:Act|}(Island.Events events) => 1; int Guess() => 1;", "may fail without ending the run (OnFailure = FailurePolicy.Fallback)")]
    public async Task WhenANodeThatMayComeToNothingWrites_ReportsMI1030(string node, string reason) => Assert.Equal(
        [$"'Islander.Act' {reason}, so it takes no Events, Outbox or Population: return what it learned and act on it in a later node"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(node)));

    [Theory]
    [InlineData("Island.Events events")]
    [InlineData("Population<Islander> people")]
    public async Task WhenARecordedSyncPointWrites_ReportsMI1030(string parameter) => Assert.Equal(
        [$"'Meeting.Judge' {Recorded}, so it takes no Events, Outbox or Population: return what it learned and act on it in a later sync point"],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "", "[SyncPoint] static void {|MI1030:Judge|}([Service] System.IServiceProvider provider, " + parameter + ") { }")));

    [Theory]
    [InlineData("[Node] void Act([Service] System.IProgress<int> progress, Island.Events events) { }")]
    [InlineData("[Node] void Act(Island.Events events, Outbox mail, Population<Islander> people) { }")]
    [InlineData("[Node(OnFailure = FailurePolicy.FailRun)] void Act(Island.Events events) { }")]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip, Timeout = \"00:00:01\")] void Act([Service] System.IServiceProvider provider) { }")]
    public Task WhenNothingIsLost_ReportsNothing(string node) => AnalyzerHarness.VerifyAsync(Programs.Meeting(node));

    [Fact]
    public Task WhenTheAgentSkips_WritersFailTheRun() => AnalyzerHarness.VerifyAsync(
        "[World] public sealed partial class Island; [Agent(OnFailure = FailurePolicy.Skip)] public sealed partial class Islander { [Node] void Act(Island.Events events, Outbox mail) { } }");
}
