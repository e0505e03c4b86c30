using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Usage;

public class MI4001BlockingWaitTests
{
    private const string Model = "public interface IModel { Task<int> Ask(); Task Tell(); ValueTask<int> Guess(); }";

    [Theory]
    [InlineData("_ = {|MI4001:model.Ask().Result|};")]
    [InlineData("_ = {|MI4001:model.Guess().Result|};")]
    [InlineData("{|MI4001:model.Tell().Wait()|};")]
    [InlineData("{|MI4001:model.Tell().Wait(100)|};")]
    [InlineData("_ = {|MI4001:model.Ask().GetAwaiter().GetResult()|};")]
    [InlineData("_ = {|MI4001:model.Ask().ConfigureAwait(false).GetAwaiter().GetResult()|};")]
    [InlineData("{|MI4001:Task.WaitAll(model.Ask(), model.Tell())|};")]
    [InlineData("{|MI4001:Task.WaitAny(model.Ask(), model.Tell())|};")]
    [InlineData("{|MI4001:Thread.Sleep(10)|};")]
    [InlineData("using var gate = new SemaphoreSlim(1); {|MI4001:gate.Wait()|};")]
    [InlineData("using var done = new ManualResetEvent(true); {|MI4001:done.WaitOne()|};")]
    [InlineData("Func<int> later = () => {|MI4001:model.Ask().Result|}; _ = later();")]
    [InlineData("int Inner() => {|MI4001:model.Ask().Result|}; _ = Inner();")]
    // Whether it was awaited depends on something else.
    [InlineData("var asked = model.Ask(); if (asked.IsCanceled) await asked; _ = {|MI4001:asked.Result|};")]
    [InlineData("var asked = model.Ask(); await model.Tell(); _ = {|MI4001:asked.Result|};")]
    public async Task WhenANodeWaits_ReportsMI4001(string statements) =>
        Assert.StartsWith("'Islander.Ask' blocks its thread with '", Assert.Single(await AnalyzerHarness.VerifyUsageAsync(Node(statements))), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = await model.Ask();")]
    [InlineData("var asked = model.Ask(); _ = await asked; _ = asked.Result;")]
    [InlineData("var one = model.Ask(); var two = model.Ask(); await Task.WhenAll(one, two); _ = one.Result + two.Result;")]
    [InlineData("var one = model.Ask(); await Task.WhenAll(one).ConfigureAwait(false); if (one.Result > 0) { _ = one.GetAwaiter().GetResult(); }")]
    [InlineData("var all = new[] { model.Ask(), model.Ask() }; await Task.WhenAll(all); _ = all[0].Result + all.Select(t => t.Result).Sum();")]
    [InlineData("var all = new List<Task<int>> { model.Ask() }; await Task.WhenAll(all); foreach (var one in all) _ = one.Result;")]
    [InlineData("var first = await Task.WhenAny(model.Ask(), model.Ask()); _ = first.Result;")]
    [InlineData("var asked = model.Ask(); var known = asked.IsCompletedSuccessfully ? asked.Result : await asked;")]
    [InlineData("_ = Task.FromResult(1).Result;")]
    [InlineData("using var gate = new SemaphoreSlim(1); _ = gate.Wait(0); await gate.WaitAsync();")]
    [InlineData("Thread.Sleep(0);")]
    public Task WhenNothingWaits_ReportsNothing(string statements) => AnalyzerHarness.VerifyUsageAsync(Node(statements));

    [Fact]
    public Task WhenASyncPointOrHandlerWaits_ReportsMI4001() => AnalyzerHarness.VerifyUsageAsync(Model + Programs.Meeting("""
        [Node] Analysis Analyze() => new("");
        [Receive] void Hear(Rain rain) => {|MI4001:Thread.Sleep(1)|};
        [Node] void Send(Outbox outbox) => outbox.Send(new AgentId(0), new Rain(1));
        void Ordinary(IModel model) => model.Tell().Wait();
        """, """
        [SyncPoint] static void Judge(Gather<Analysis> all, [Service] IModel model) { _ = {|MI4001:model.Ask().Result|}; }
        """));

    private static string Node(string statements) => Model + Programs.Meeting($$"""
        [Node] async Task Ask([Service] IModel model) { await Task.Yield(); {{statements}} }
        """);
}
