namespace MetaIsland.Analyzers.Tests.Determinism;

public class MI3005CompletionOrderTests
{
    private const string Two = "var one = Think(1, me, stop); var two = Think(2, me, stop); ";
    private const string Think = "static async Task<int> Think(int n, AgentContext me, CancellationToken stop) { await me.Delay(TimeSpan.FromSeconds(n), stop); return n; } ";

    [Theory]
    [InlineData("total = await await {|MI3005:Task.WhenAny(one, two)|};")]
    [InlineData("var first = await {|MI3005:Task.WhenAny(new List<Task<int>> { one, two })|}; total = first.Result;")]
    [InlineData("total = {|MI3005:Task.WaitAny(one, two)|};")]
    [InlineData("total = await {|MI3005:Race(one, two)|};")]
    [InlineData("Func<Task<Task<int>>> race = () => {|MI3005:Task.WhenAny(one, two)|}; total = await await race();")]
    public Task WhenTheFirstToEndDecides_ReportsMI3005(string statements) => AnalyzerHarness.VerifyAsync(Node(Two + statements));

    [Theory]
    [InlineData("var all = await Task.WhenAll(one, two); total = all[0] - all[1];")]
    [InlineData("total = await one - await two;")]
    [InlineData("await Task.Yield(); total = await one + await two;")]
    [InlineData("total = await Task.FromResult(3) + await one + await two; await Task.CompletedTask;")]
    public Task WhenTheOrderIsWritten_ReportsNothing(string statements) => AnalyzerHarness.VerifyAsync(Node(Two + statements));

    [Fact]
    public async Task Chain_IsNamed() => Assert.Equal("'Islander.Step' uses 'Task.WhenAny' through Islander.Race, whose result depends on what ends first; await each in a fixed order",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Node(Two + "total = await {|MI3005:Race(one, two)|};"))));

    [Fact]
    public Task WhenASyncPointRaces_ReportsMI3005() => AnalyzerHarness.VerifyAsync(Spots.Members("[Node] Analysis Say() => new(text);", """
        [SyncPoint] static async Task<Verdict> Judge(Gather<Analysis> all, SimulationContext now, CancellationToken stop)
        {
            var first = await {|MI3005:Task.WhenAny(Count(all.Count, now, stop), Count(2, now, stop))|};
            return new(new string('a', await first));
        }
        static async Task<int> Count(int n, SimulationContext now, CancellationToken stop) { await now.Delay(TimeSpan.FromSeconds(n), stop); return n; }
        """));

    [Fact]
    public Task WhenTheNodeIsRecorded_ReportsNothing() => AnalyzerHarness.VerifyAsync(Spots.Members("""
        [Node] async Task<Analysis> Ask([Service] IModel model) => new(await await Task.WhenAny(model.Ask(), model.Ask()));
        [Node] void Keep(Analysis thought) => text = thought.Text;
        """, types: "public interface IModel { Task<string> Ask(); }"));

    private static string Node(string statements) => Spots.Members($$"""
        {{Think}}
        static async Task<int> Race(Task<int> one, Task<int> two) => await await Task.WhenAny(one, two);
        [Node] async Task Step(AgentContext me, CancellationToken stop) { {{statements}} }
        """);
}
