using MetaIsland.Analyzers.Tests.Definition;

namespace MetaIsland.Analyzers.Tests.Usage;

public class MI4002TokenNotPassedTests
{
    private const string Model = """
        public interface IModel
        {
            Task<int> Ask(string text, CancellationToken stop = default);
            ValueTask Tell(string text);
            ValueTask Tell(string text, CancellationToken stop);
            Task Think();
            IAsyncEnumerable<int> Read(CancellationToken stop = default);
            Task Both(CancellationToken one, CancellationToken two);
            int Count(CancellationToken stop = default);
        }
        """;

    [Theory]
    [InlineData("await {|MI4002:model.Ask(\"\")|};")]
    [InlineData("await {|MI4002:model.Ask(\"\", default)|};")]
    [InlineData("await {|MI4002:model.Ask(\"\", CancellationToken.None)|};")]
    [InlineData("await {|MI4002:model.Ask(\"\", new CancellationToken())|};")]
    [InlineData("await {|MI4002:model.Tell(\"\")|};")]
    [InlineData("await {|MI4002:model.Tell(\"\")|}.ConfigureAwait(false);")]
    [InlineData("await foreach (var word in {|MI4002:model.Read()|}) _ = word;")]
    [InlineData("Func<Task> ask = () => {|MI4002:model.Ask(\"\")|}; await ask();")]
    [InlineData("_ = {|MI4002:model.Ask(\"\")|};")]
    [InlineData("await {|MI4002:me.Delay(TimeSpan.Zero, default)|};")]
    public async Task WhenTheTokenIsNotPassed_ReportsMI4002(string statements) =>
        Assert.EndsWith("; pass 'stop'", Assert.Single(await AnalyzerHarness.VerifyUsageAsync(Node(statements))), StringComparison.Ordinal);

    [Theory]
    [InlineData("await model.Ask(\"\", stop);")]
    [InlineData("await model.Tell(\"\", stop);")]
    [InlineData("await model.Think();")]
    [InlineData("using var both = CancellationTokenSource.CreateLinkedTokenSource(stop); await model.Ask(\"\", both.Token);")]
    [InlineData("await foreach (var word in model.Read().WithCancellation(stop)) _ = word;")]
    [InlineData("await model.Both(stop, default);")]
    [InlineData("_ = model.Count();")]
    [InlineData("await Task.Run(() => 1);")]
    [InlineData("await Task.WhenAll(model.Think());")]
    public Task WhenItIsOrCannotBe_ReportsNothing(string statements) => AnalyzerHarness.VerifyUsageAsync(Node(statements));

    [Fact]
    public Task WhenTheNodeHasNone_ReportsNothing() => AnalyzerHarness.VerifyUsageAsync(Model + Programs.Meeting("""
        [Node] async Task Ask([Service] IModel model) => await model.Ask("");
        """));

    private static string Node(string statements) => Model + Programs.Meeting($$"""
        [Node] async Task Ask([Service] IModel model, AgentContext me, CancellationToken stop) { await Task.Yield(); {{statements}} }
        """);
}
