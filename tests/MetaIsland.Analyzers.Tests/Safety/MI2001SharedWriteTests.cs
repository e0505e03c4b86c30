namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2001SharedWriteTests
{
    [Theory]
    [InlineData("[Node] void Live() => {|MI2001:Shared.Home.Stock = 1|};")]
    [InlineData("[Node] void Live() => {|MI2001:Shared.Home.Stock++|};")]
    [InlineData("[Node] void Live() => {|MI2001:Shared.Home.Next!.Stock -= 2|};")]
    [InlineData("[Node] void Live() => {|MI2001:Shared.Grid[1] = 2|};")]
    [InlineData("[Node] void Live(AgentContext me) => {|MI2001:(energy, Shared.Grid[0]) = (1, me.Round)|};")]
    [InlineData("[Node] void Live() { var home = Shared.Home; {|MI2001:home.Stock = 3|}; }")]
    [InlineData("[Node] void Live() { var mine = new List<Cell> { Shared.Home }; {|MI2001:mine[0].Stock = 4|}; }")]
    [InlineData("[Node] void Live() { lock (Shared.Home) { {|MI2001:Shared.Home.Stock = 5|}; } }")]
    [InlineData("[Node] void Live() { void Put() => {|MI2001:Shared.Home.Stock = 6|}; Put(); }")]
    [InlineData("[Receive] void On(Letter letter) => {|MI2001:Shared.Home.Stock = letter.Amount|};")]
    [InlineData("[Node] void Live([Service] Cell cell) => {|MI2001:cell.Stock = 7|};")]
    public Task WhenANodeWritesWhatOthersShare_ReportsMI2001(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Theory]
    [InlineData("[Node] void Live() { var cell = new Cell(); cell.Stock = 1; energy = cell.Stock; }")]
    [InlineData("[Node] void Live() { var grid = Shared.Grid.ToArray(); grid[0] = 1; energy = grid[0]; }")]
    [InlineData("Cell home = new(); [Node] void Live() => home.Stock = 1;")]
    [InlineData("[Node] void Live(Island.Events island) => island.Emit(new Rain(1));")]
    [InlineData("[Node] void Live() { var cell = Shared.Home; cell = new Cell(); cell.Stock = 1; }")]
    [InlineData("public void Reset() => Shared.Home.Stock = 0; [Node] void Live() => energy++;")]
    public Task WhenItIsTheNodesOwnOrNobodyRunsIt_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' writes 'Shared.Home.Stock' of the static 'Shared.Home', which others use at the same time; emit an event and make the change in an [Apply]",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("[Node] void Live() => {|MI2001:Shared.Home.Stock = 1|};"))));

    [Fact]
    public Task WhenAQueryWritesItsWorld_ReportsMI2001() => AnalyzerHarness.VerifyAsync(
        "[World] public sealed partial class Island { int asked; [Query] public int Ask() => {|MI2001:asked++|}; }");

    [Fact]
    public Task WhenABroadcastValueIsWritten_ReportsMI2001() => AnalyzerHarness.VerifyAsync(Islands.With(
        "[Node] int Live() => 1; [Node] void Use(Verdict verdict) => {|MI2001:verdict.Most = energy|};",
        "public sealed class Verdict { public int Most; } [Simulation<Island, Islander>] public sealed partial class Meeting { [SyncPoint] static Verdict Judge(Gather<int> found) => {|MI2009:new()|}; }"));
}
