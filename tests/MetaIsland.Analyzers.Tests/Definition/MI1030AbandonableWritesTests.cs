namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1030AbandonableWritesTests
{
    [Fact]
    public async Task WhenARecordedNodeOrSyncPointEmits_ReportsMI1030() => Assert.Equal(
        [
            "'Islander.Act' is recorded, since it takes a service or reads the clock, and a replay does not run it, so it takes no Events, Outbox or Population: return what it learned and act on it in a later node",
            "'Meeting.Judge' is recorded, since it takes a service or reads the clock, and a replay does not run it, so it takes no Events, Outbox or Population: return what it learned and act on it in a later sync point",
        ],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] void {|MI1030:Act|}(AgentContext me, Island.Events events) { var now = me.Time.GetTimestamp(); }",
            "[SyncPoint] static void {|MI1030:Judge|}([Service] System.IServiceProvider provider, Island.Events events) { }")));

    [Fact]
    public Task WhenASinkIsTaken_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] void Act([Service] System.IProgress<int> progress, Island.Events events) { }"));
}
