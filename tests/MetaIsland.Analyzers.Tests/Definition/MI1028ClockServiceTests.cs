namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1028ClockServiceTests
{
    [Fact]
    public async Task WhenTimeProviderIsAService_ReportsMI1028() => Assert.Equal(
        [
            "'Islander.Act' takes a TimeProvider as a service, which a replay could not follow: take an AgentContext and read its Time",
            "'Meeting.Judge' takes a TimeProvider as a service, which a replay could not follow: take a SimulationContext and read its Time",
        ],
        await AnalyzerHarness.VerifyAsync(Programs.Meeting(
            "[Node] void Act([Service] TimeProvider {|MI1028:time|}) { }",
            "[SyncPoint] static void Judge([Service] TimeProvider {|MI1028:time|}) { }")));

    [Fact]
    public Task WhenTimeIsRead_ReportsNothing() => AnalyzerHarness.VerifyAsync(Programs.Meeting(
        "[Node] long Act(AgentContext me) => me.Time.GetTimestamp();"));
}
