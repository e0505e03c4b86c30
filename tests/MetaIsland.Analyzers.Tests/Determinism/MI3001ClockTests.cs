namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3001ClockTests
{
    [Theory]
    [MemberData(nameof(Spots.Reached), MemberType = typeof(Spots))]
    public async Task WhereverTheRuntimeComes_ReportsMI3001(string spot) =>
        Assert.Contains("which differs on replay; take an AgentContext", Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3001:DateTime.Now|}.Second"))), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Spots.Harmless), MemberType = typeof(Spots))]
    public Task WhereNoReplayComes_ReportsNothing(string spot) => AnalyzerHarness.VerifyAsync(Spots.Program(spot, "{|MI3001:DateTime.Now|}.Second"));

    [Theory]
    [InlineData("big = {|MI3001:DateTime.UtcNow|}.Ticks;")]
    [InlineData("big = {|MI3001:DateTime.Today|}.Ticks;")]
    [InlineData("big = {|MI3001:DateTimeOffset.UtcNow|}.Ticks;")]
    [InlineData("big = {|MI3001:Environment.TickCount64|};")]
    [InlineData("big = {|MI3001:Stopwatch.GetTimestamp()|};")]
    [InlineData("big = {|MI3001:{|MI3001:TimeProvider.System|}.GetTimestamp()|};")]
    [InlineData("var watch = {|MI3001:Stopwatch.StartNew()|}; total++; if ({|MI3001:watch.ElapsedMilliseconds|} > 2) total++;")]
    [InlineData("if ({|MI3001:DateTime.Now|}.Hour > 12) events.Emit(new Rain(1));")]
    public Task WhenANodeReadsAClock_ReportsMI3001(string statements) => AnalyzerHarness.VerifyAsync(Spots.Node(statements));

    [Theory]
    [InlineData("big = new DateTime(2024, 1, 1).AddDays(me.Round).Ticks;")]
    [InlineData("big = DateTime.UnixEpoch.Ticks + DateTime.MaxValue.Day + TimeSpan.FromSeconds(total).Ticks;")]
    [InlineData("total = Clock.Now(me.Round);")]
    [InlineData("var watch = Stopwatch.StartNew(); total++; Debug.WriteLine(watch.Elapsed);")]
    public Task WhenItIsNoClock_ReportsNothing(string statements) =>
        AnalyzerHarness.VerifyAsync(Spots.Node(statements, "public static class Clock { public static int Now(int round) => round * 15; }"));

    [Fact]
    public async Task Chain_IsNamed() =>
        Assert.Equal("'Islander.Step' reads 'DateTime.Now' through Islander.Ask -> Islander.Tell, which differs on replay; take an AgentContext and read its Time or Round",
            Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Program("two calls", "{|MI3001:DateTime.Now|}.Second"))));
}
