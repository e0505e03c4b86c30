namespace MetaIsland.Analyzers.Tests.Definition;

public class MI1022BadQueryTests
{
    [Theory]
    [InlineData("[Query] static int {|MI1022:Ask|}() => 1;", "it is static")]
    [InlineData("[Query] T {|MI1022:Ask|}<T>(T x) => x;", "it is generic")]
    [InlineData("[Query] void {|MI1022:Ask|}() { }", "it returns nothing")]
    [InlineData("[Query] ref int {|MI1022:Ask|}() => ref soil[0];", "it returns a reference into the world")]
    [InlineData("[Query] Task<int> {|MI1022:Ask|}() => Task.FromResult(1);", "it is asynchronous")]
    [InlineData("[Query] int {|MI1022:Ask|}(out int x) => x = 1;", "parameter 'x' is neither a value nor 'in'")]
    [InlineData("[Query] int {|MI1022:Ask|}(Span<int> x) => 1;", "parameter 'x' is neither a value nor 'in'")]
    [InlineData("[Query] int {|MI1022:Ask|}(View x) => 1;", "parameter 'x' is a view or an emitter")]
    [InlineData("[Query] View {|MI1022:Ask|}() => new(this);", "it returns a view or an emitter")]
    [InlineData("[Query] int[] {|MI1022:Ask|}() => soil;", "'int[]' is an array")]
    [InlineData("[Query] IEnumerable<int> {|MI1022:Ask|}() => soil.Where(s => s > 1);", "is an interface, which does not say what is behind it")]
    [InlineData("[Query] Plot {|MI1022:Ask|}() => new();", "'Plot.Owner' can be set")]
    [InlineData("[Query] Func<int> {|MI1022:Ask|}() => () => 1;", "is a delegate")]
    [InlineData("[Query] Span<int> {|MI1022:Ask|}() => soil;", "what it returns could be changed")]
    [InlineData("[Query] Island {|MI1022:Ask|}() => this;", "what it returns could be changed")]
    public async Task WhenAQueryIsWrong_ReportsMI1022(string query, string reason) =>
        Assert.Contains(reason, Assert.Single(await AnalyzerHarness.VerifyAsync($$"""
            public sealed class Plot { public string Owner { get; set; } = ""; }
            [World] public sealed partial class Island { int[] soil = []; {{query}} }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task WhenQueriesAreRight_ReportsNothing() => AnalyzerHarness.VerifyAsync("""
        using System.Collections.Immutable;
        public enum Mood { Calm }
        public readonly record struct Cell(int X, string? Name);
        public sealed record Law(Cell Cell, ImmutableArray<Cell> Cells, Law? Before);
        public sealed class Point(int x) { public int X => x; public string Name { get; init; } = ""; }
        [World] public sealed partial class Island
        {
            int[] soil = [];
            [Query] public int Richest(in Cell near, int radius = 3, Mood mood = Mood.Calm, params int[] others) => soil[0];
            [Query] internal Law? Find((int, string) x) => null;
            [Query] Point Where() => new(1);
            [Query] ReadOnlyArray<int> Part() => default;
            [Query] ImmutableDictionary<string, Cell?> Names() => null!;
            [Query] (Cell, AgentId?) Pair() => default;
            [Query] KeyValuePair<int, string> Entry() => default;
        }
        """);
}
