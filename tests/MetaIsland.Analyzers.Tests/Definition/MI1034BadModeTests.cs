namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1034BadModeTests
{
    [Theory]
    [InlineData("[SyncPoint] static void Judge(Arrival<int> {|MI1034:act|}) { }", "'Meeting.Judge' cannot meet agents like this: 'act' is one agent's int; add Mode = SyncMode.OneByOne, or take Gather<int> to meet all agents at once")]
    [InlineData("[SyncPoint] static void Judge(IAsyncEnumerable<Arrival<int>> {|MI1034:acts|}) { }", "'acts' is a stream; add Mode = SyncMode.Streaming, or take Gather<int> to meet all agents at once")]
    [InlineData("[SyncPoint({|MI1034:Order = SyncOrder.Arrival|})] static void Judge(Gather<int> acts) { }", "Order = SyncOrder.Arrival says whom it takes first, and a barrier takes all at once")]
    [InlineData("[SyncPoint({|MI1034:Mode = SyncMode.Streaming|})] static void Judge() { }", "Mode is SyncMode.Streaming, and it takes no stream; take an IAsyncEnumerable<Arrival<T>> of what nodes return")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static void Judge(Gather<int> {|MI1034:acts|}) { }", "'acts' needs everybody, and Mode is SyncMode.Streaming; take IAsyncEnumerable<Arrival<int>> alone")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static void Judge(Arrival<int> {|MI1034:act|}) { }", "take IAsyncEnumerable<Arrival<int>>")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static Task Judge(IAsyncEnumerable<Arrival<int>> acts, Fold<Tally> {|MI1034:tally|}) => Task.CompletedTask;", "'tally' needs everybody")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static Task Judge(IAsyncEnumerable<Arrival<int>> acts, IAsyncEnumerable<Arrival<string>> {|MI1034:words|}) => Task.CompletedTask;", "'words' is a second stream, and agents come once")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming)] static void {|MI1034:Judge|}(IAsyncEnumerable<Arrival<int>> acts) { }", "it is synchronous and could not wait for who comes next; make it async")]
    [InlineData("[SyncPoint({|MI1034:Mode = SyncMode.OneByOne|})] static void Judge() { }", "Mode is SyncMode.OneByOne, and it takes nobody; take an Arrival<T> of what nodes return")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne)] static void Judge(Gather<int> {|MI1034:acts|}) { }", "'acts' is about all agents, and Mode is SyncMode.OneByOne; take Arrival<int>")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne)] static void Judge(Arrival<int> act, Fold<Tally> {|MI1034:tally|}) { }", "'tally' is about all agents")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne)] static void Judge(Arrival<int> act, Arrival<string> {|MI1034:word|}) { }", "'word' is a second arrival")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne)] static Scatter<long> {|MI1034:Judge|}(Arrival<int> act) => null!;", "it returns a Scatter, and Mode is SyncMode.OneByOne; return 'long' itself, which only its agent gets")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne, {|MI1034:Quorum = 0.5|})] static void Judge(Arrival<int> act) { }", "Quorum is about agents that meet, and with SyncMode.OneByOne none waits for another; take Quorum or Mode away")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne, {|MI1034:Deadline = \"00:00:01\"|})] static void Judge(Arrival<int> act) { }", "take Deadline or Mode away")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne, {|MI1034:GroupBy = nameof(Islander.Village)|})] static void Judge(Arrival<int> act) { }", "take GroupBy or Mode away")]
    [InlineData("[SyncPoint({|MI1034:Late = LatePolicy.CarryOver|})] static void Judge(Gather<int> acts) { }", "without Quorum or Deadline nobody is; add one of these, or take Late away")]
    [InlineData("[SyncPoint({|MI1034:Late = LatePolicy.Cancel|}, Quorum = 1)] static void Judge(Gather<int> acts) { }", "without Quorum or Deadline nobody is")]
    public async Task WhenSettingsDoNotFit_ReportsMI1034(string syncPoint, string text) => Assert.Contains(text, Assert.Single(
        await AnalyzerHarness.VerifyAsync(Program(syncPoint))), StringComparison.Ordinal);

    [Theory]
    [InlineData("[SyncPoint(Mode = SyncMode.Barrier, Order = SyncOrder.Canonical, Quorum = 1, Late = LatePolicy.Drop)] static void Judge(Gather<int> acts, Fold<Tally> tally) { }")]
    [InlineData("[SyncPoint(Mode = SyncMode.Streaming, Order = SyncOrder.Arrival, Quorum = 0.5)] static async Task Judge(IAsyncEnumerable<Arrival<int>> acts, Island.View island, SimulationContext context) { await Task.Yield(); }")]
    [InlineData("[SyncPoint(Mode = SyncMode.OneByOne, Order = SyncOrder.Arrival)] static long Judge(Arrival<int> act, Island.Events events) => 1;")]
    [InlineData("[SyncPoint(Quorum = 0.9, Deadline = \"00:00:30\", Late = LatePolicy.CarryOver)] static Scatter<long> Judge(Gather<int> acts) => new(acts);")]
    [InlineData("[SyncPoint(Deadline = \"00:00:30\", Late = LatePolicy.Cancel)] static void Judge(Gather<int> acts) { }")]
    public async Task WhenSettingsFit_ReportsNothing(string syncPoint) => Assert.Empty(await AnalyzerHarness.VerifyAsync(Program(syncPoint)));

    private static string Program(string syncPoint) => Programs.Meeting(
        "internal int Village; [Node] int Act() => 1; [Node] string Say() => \"\";",
        syncPoint,
        "public struct Tally : IFold<int, Tally> { public void Add(in int value) { } public void Merge(in Tally other) { } }");
}
