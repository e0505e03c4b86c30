namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2022AbandonableTouchesTests
{
    [Theory]
    [InlineData("[Node] void Live([Service] IModel model) => {|MI2022:energy = model.Ask(1)|};", "public interface IModel { int Ask(int n); }")]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip)] int Live() { {|MI2022:energy++|}; return 1; } [Node] void Use(int n) => tired += n; int tired;")]
    [InlineData("""[Node(Timeout = "00:00:01", OnFailure = FailurePolicy.Skip)] async Task<int> Live() { await Task.Yield(); {|MI2022:energy++|}; return 1; } [Node] void Use(int n) => tired += n; int tired;""")]
    [InlineData("[Node] void Live(AgentContext me) => {|MI2022:energy = me.Time.GetUtcNow().Second|};")]
    [InlineData("""[Node(Timeout = "00:00:01", OnFailure = FailurePolicy.Skip)] async Task<int> Live() { await Task.Yield(); return {|MI2022:energy|}; } [Node] void Use(int n) => tired += n; [Node, After(nameof(Live))] void Eat() => energy++; int tired;""")]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip)] int Live() => {|MI2022:Store()|}; int Store() => energy = 3; [Node] void Use(int n) => tired += n; int tired;")]
    [InlineData("[Node] Look See(AgentContext me) { seen++; return new(me.Round); } [Node] async Task<Look2> Wait(AgentContext me, CancellationToken stop) { await me.Delay(TimeSpan.FromSeconds(1), stop); {|MI2022:energy++|}; return new(1); } [Node] void Act(Verdict? verdict) => tired = verdict?.Most ?? 0; int seen; int tired;", "public sealed record Look(int Seen); public sealed record Look2(int Seen); public sealed record Verdict(int Most); [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint(Quorum = 0.5)] static Verdict Judge(Gather<Look> looks, Gather<Look2> more) => new(looks.Count + more.Count); }")]
    public Task WhenWhatMayComeToNothingTouchesItsAgent_ReportsMI2022(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] int Live([Service] IModel model) => model.Ask(energy); [Node] void Use(int n) => energy += n;", "public interface IModel { int Ask(int n); }")]
    [InlineData("[Node(OnFailure = FailurePolicy.Skip)] int Live() { var memory = new List<int> { energy }; memory.Add(1); return memory.Count; } [Node] void Use(int n) => energy += n;")]
    [InlineData("[Node] async Task Live(AgentContext me, CancellationToken stop) { await me.Delay(TimeSpan.FromSeconds(1), stop); energy++; }")]
    [InlineData("[Node] void Live([Service] Rules rules) => energy = rules.Max;", "public sealed record Rules(int Max);")]
    [InlineData("[Node] void Live([Service] IProgress<int> log) { log.Report(1); energy++; }")]
    public Task WhenItReturnsWhatItLearned_ReportsNothing(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' is recorded, since it takes a service or reads the clock, and a replay does not run it, and it writes 'energy' of its agent; return what it learned and store it in a later node",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live([Service] IModel model) => {|MI2022:energy = model.Ask(1)|};", "public interface IModel { int Ask(int n); }"))));
}
