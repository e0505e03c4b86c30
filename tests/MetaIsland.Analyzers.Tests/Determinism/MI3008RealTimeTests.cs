namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3008RealTimeTests
{
    [Theory]
    [InlineData("await {|MI3008:Task.Delay(10, stop)|}; total++;")]
    [InlineData("{|MI3008:Thread.Sleep(1)|}; total++;")]
    [InlineData("using var source = {|MI3008:new CancellationTokenSource(TimeSpan.FromMilliseconds(1))|}; total++;")]
    [InlineData("using var source = new CancellationTokenSource(); {|MI3008:source.CancelAfter(10)|}; total++;")]
    [InlineData("var slow = me.Delay(TimeSpan.FromSeconds(1), stop).AsTask(); await {|MI3008:slow.WaitAsync(TimeSpan.FromSeconds(2), stop)|};")]
    [InlineData("Func<Task> pause = () => {|MI3008:Task.Delay(10)|}; await pause(); total++;")]
    [InlineData("await Pause(); total++; async Task Pause() => await {|MI3008:Task.Delay(10)|};")]
    public Task WhenANodeWaitsForRealTime_ReportsMI3008(string statements) => AnalyzerHarness.VerifyAsync(Spots.AsyncNode(statements));

    [Theory]
    [InlineData("await me.Delay(TimeSpan.FromSeconds(1), stop); total++;")]
    [InlineData("await Task.Yield(); await Task.CompletedTask; total++;")]
    [InlineData("using var source = CancellationTokenSource.CreateLinkedTokenSource(stop); await me.Delay(TimeSpan.FromSeconds(1), source.Token); total++;")]
    [InlineData("total = TimeSpan.FromSeconds(3).Seconds + Timeout.Infinite;")]
    [InlineData("await Pause.Delay(10); total++;")]
    public Task WhenNoRealTimePasses_ReportsNothing(string statements) =>
        AnalyzerHarness.VerifyAsync(Spots.AsyncNode(statements, "public static class Pause { public static Task Delay(int times) => Task.FromResult(times); }"));

    [Fact]
    public async Task Chain_IsNamed() => Assert.Equal("'Islander.Step' uses 'Task.Delay' through Islander.Pause, which depends on real time; await the Delay of an AgentContext",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Spots.Members("[Node] async Task Step() { await {|MI3008:Pause()|}; total++; } static async Task Pause() => await Task.Delay(10);"))));

    [Fact]
    public Task WhenASyncPointHandlerOrApplyWaits_ReportsMI3008() => AnalyzerHarness.VerifyAsync("""
        public readonly record struct Rain(int Plot);
        public sealed record Wish(int Plot);
        [World] public sealed partial class Island { int[] soil = []; [Apply] void Apply(Rain rain) { {|MI3008:Thread.Sleep(1)|}; soil[rain.Plot]++; } }
        [Agent] public sealed partial class Islander
        {
            int total;
            [Node] Wish Want() => new(1);
            [Node] void Step(Island.Events events, Outbox outbox) { events.Emit(new Rain(1)); outbox.Send(new AgentId(0), new Rain(2)); }
            [Receive] void Hear(Rain rain) { {|MI3008:Thread.Sleep(1)|}; total++; }
        }
        [Simulation<Island, Islander>] public sealed partial class Meeting
        {
            [SyncPoint] static async Task Judge(Gather<Wish> wishes, CancellationToken stop) => await {|MI3008:Task.Delay(wishes.Count, stop)|};
        }
        """);

    [Fact]
    public Task WhenTheNodeIsRecorded_ReportsNothing() => AnalyzerHarness.VerifyAsync(Spots.Members("""
        [Node] async Task<Analysis> Ask([Service] IModel model, CancellationToken stop) { await Task.Delay(10, stop); return new(await model.Ask()); }
        [Node] void Keep(Analysis thought) => text = thought.Text;
        """, types: "public interface IModel { Task<string> Ask(); }"));
}
