namespace MetaIsland.Analyzers.Tests.Safety;

public class MI2017LiveReadTests
{
    [Theory]
    [InlineData("public static void Open() => Shared.Home.Stock = 3; [Node] void Live() => energy = {|MI2017:Shared.Home.Stock|};")]
    [InlineData("public static void Open() => Shared.Log.Add(1); [Node] void Live() => energy = {|MI2017:Shared.Log.Count|};")]
    [InlineData("public static void Open() => Shared.Grid[0] = 1; [Node] void Live() { foreach (var n in {|MI2017:Shared.Grid|}) energy += n; }")]
    [InlineData("public static void Open() => Shared.Grid[0] = 1; [Node] void Live() { ReadOnlySpan<int> row = Shared.Grid; energy = {|MI2017:row[0]|}; }")]
    [InlineData("public static void Open() => Shared.Grid[0] = 1; [Node] void Live() { ref readonly var first = ref Shared.Grid[0]; energy = {|MI2017:first|}; }")]
    [InlineData("public static void Open() => Shared.Grid[0] = 1; [Node] void Live() { foreach (var n in {|MI2017:Shared.Grid[1..3]|}) energy += n; }")]
    [InlineData("public static void Open() => Shared.Grid[0] = 1; [Node] void Live() => energy = {|MI2017:Shared.Grid.AsSpan().IndexOf(3)|};")]
    [InlineData("public static void Open() => Shared.Home.Add(1); [Node] void Live() => energy = {|MI2017:Shared.Home.Peek()|};")]
    [InlineData("[Node] void Live() { if ({|MI2017:Shared.Home.Stock|} > 0) {|MI2001:Shared.Home.Stock = 0|}; }")]
    [InlineData("[Node] void Live() => energy = {|MI2017:Village.All[0].hunger|}; int hunger = 1; public void Feed() => hunger = 0;", "public static class Village { public static readonly Islander[] All = Islander.CreateMany(2); public static void Feed() => All[0].Feed(); }")]
    public Task WhenSomebodyChangesWhatIsRead_ReportsMI2017(string members, string types = "") => AnalyzerHarness.VerifyAsync(Islands.With(members, types));

    [Theory]
    [InlineData("[Node] void Live() => energy = Shared.Home.Stock;")]
    [InlineData("public static void Open() => Shared.Home.Next = null; [Node] void Live() => energy = Shared.Home.Stock;")]
    [InlineData("public static void Open() => Shared.Home.Stock = 1; [Node] void Live() => energy = Shared.Home.Plots.Length;")]
    [InlineData("[Node] void Live(Island.View island) => energy = island.Quota + island.Soil[0];")]
    [InlineData("[Node] void Live() { var cell = new Cell(); cell.Add(1); energy = cell.Peek(); }")]
    public Task WhenNobodyChangesWhatIsRead_ReportsNothing(string members) => AnalyzerHarness.VerifyAsync(Islands.With(members));

    [Fact]
    public async Task Message_SaysWhatToDo() => Assert.Equal(
        "'Islander.Live' reads 'Shared.Home.Stock' of the static 'Shared.Home', which changes while the node runs; read it from a view, or take it as a parameter",
        Assert.Single(await AnalyzerHarness.VerifyAsync(Islands.With("public static void Open() => Shared.Home.Stock = 3; [Node] void Live() => energy = {|MI2017:Shared.Home.Stock|};"))));
}
