namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2013CacheFilledTests
{
    [Theory]
    [InlineData("[Node] void Live() => energy = {|MI2013:Shared.Cache.GetOrAdd(1, n => n + energy)|};")]
    [InlineData("static int next; [Node] void Live() => energy = {|MI2013:Shared.Cache.GetOrAdd(1, n => {|MI2012:Interlocked.Increment(ref next)|})|};")]
    [InlineData("[Node] void Live(AgentContext me) => energy = {|MI2013:Shared.Cache.GetOrAdd(1, n => n + me.Id.Value)|};")]
    [InlineData("[Node] void Live(AgentContext me) { var mine = me.Id.Value; energy = {|MI2013:Shared.Cache.GetOrAdd(1, n => n + mine)|}; }")]
    [InlineData("[Node] void Live(AgentContext me) => energy = {|MI2013:Shared.Cache.GetOrAdd(1, me.Id.Value)|};")]
    [InlineData("[Node] void Live(AgentContext me) => energy = {|MI2013:Shared.Cache.GetOrAdd(1, static (key, id) => key + id, me.Id.Value)|};")]
    [InlineData("[Node] void Live(AgentContext me) => energy = {|MI2013:Shared.Cache.GetOrAdd(me.Round, _ => me.Id.Value)|};")]
    public Task WhenMoreThanTheKeyDecides_ReportsMI2013(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live(AgentContext me) => energy = Shared.Cache.GetOrAdd(me.Round, _ => me.Round * 2);")]
    [InlineData("[Node] void Live(AgentContext me) { var key = me.Round; const int Twice = 2; energy = Shared.Cache.GetOrAdd(key, _ => { var n = key; return n * Twice; }); }")]
    [InlineData("[Node] void Live(AgentContext me) => energy = Shared.Cache.GetOrAdd(me.Round, static n => n * 2);")]
    [InlineData("[Node] void Live(AgentContext me) => energy = Shared.Cache.GetOrAdd(me.Round, n => Square(n)); static int Square(int n) => n * n;")]
    [InlineData("[Node] void Live(AgentContext me) => energy = Shared.Cache.GetOrAdd(me.Round, Square); static int Square(int n) => n * n;")]
    [InlineData("readonly Dictionary<int, int> known = []; [Node] void Live() { if (!known.TryGetValue(1, out var value)) known[1] = value = energy; energy = value; }")]
    [InlineData("static readonly Lazy<int> Root = new(static () => 3); [Node] void Live() => energy = Root.Value;")]
    public Task WhenTheKeyAloneDecides_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' fills the cache 'Shared.Cache', and what it is filled with depends on more than the key; compute the value from the key alone in a static lambda, or keep the cache in the agent",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => energy = {|MI2013:Shared.Cache.GetOrAdd(1, n => n + energy)|};"))));
}
